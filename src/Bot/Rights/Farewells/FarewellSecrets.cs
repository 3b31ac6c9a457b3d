using Casebell.Privacy;
using Casebell.Storage;
using Dapper;

namespace Casebell.Rights.Farewells;

/// <summary>What is still to be done for chats that are erased, sealed.</summary>
sealed class FarewellSecrets : IKeepsSecrets
{
    public Resealed Reseal(WriteSession session, Keyring keyring, long after, int most)
    {
        var rows = session.Connection.Query<(long Id, byte[] Content)>(
            "SELECT id, sealed FROM farewell WHERE id > @after AND sealed IS NOT NULL AND substr(sealed, 1, 1) <> @version ORDER BY id LIMIT @most",
            new { after, most, version = new[] { keyring.Version } }).ToList();
        return ResealedRows.Of(rows, row => row.Id, row => session.Connection.Execute(
            "UPDATE farewell SET sealed = @content WHERE id = @id", new { id = row.Id, content = keyring.Reseal(row.Content, FarewellTable.Identity(row.Id)) }));
    }
}
