using Casebell.Privacy;
using Casebell.Storage;
using Dapper;

namespace Casebell.Delivery.Outbox;

/// <summary>What waits to be said, sealed.</summary>
sealed class OutboxSecrets : IKeepsSecrets
{
    public Resealed Reseal(WriteSession session, Keyring keyring, long after, int most)
    {
        var rows = session.Connection.Query<(long Id, byte[] Payload)>(
            "SELECT id, payload FROM outbox WHERE id > @after AND payload IS NOT NULL AND substr(payload, 1, 1) <> @version ORDER BY id LIMIT @most",
            new { after, most, version = new[] { keyring.Version } }).ToList();
        return ResealedRows.Of(rows, row => row.Id, row => session.Connection.Execute(
            "UPDATE outbox SET payload = @payload WHERE id = @id", new { id = row.Id, payload = keyring.Reseal(row.Payload, OutboxTable.Identity(row.Id)) }));
    }
}
