using Casebell.Privacy;
using Casebell.Storage;
using Dapper;

namespace Casebell.Reports;

/// <summary>What readers told the editors, sealed.</summary>
sealed class ReportSecrets : IKeepsSecrets
{
    public Resealed Reseal(WriteSession session, Keyring keyring, long after, int most)
    {
        var rows = session.Connection.Query<(long Id, byte[] Content)>(
            "SELECT id, text FROM report WHERE id > @after AND text IS NOT NULL AND substr(text, 1, 1) <> @version ORDER BY id LIMIT @most",
            new { after, most, version = new[] { keyring.Version } }).ToList();
        return ResealedRows.Of(rows, row => row.Id, row => session.Connection.Execute(
            "UPDATE report SET text = @content WHERE id = @id", new { id = row.Id, content = keyring.Reseal(row.Content, ReportTable.Identity(row.Id)) }));
    }
}
