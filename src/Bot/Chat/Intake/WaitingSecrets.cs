using Casebell.Privacy;
using Casebell.Storage;
using Dapper;

namespace Casebell.Chat.Intake;

/// <summary>Updates that wait to be handled, sealed.</summary>
sealed class WaitingSecrets : IKeepsSecrets
{
    public Resealed Reseal(WriteSession session, Keyring keyring, long after, int most)
    {
        var rows = session.Connection.Query<(long Id, long BotId, long UpdateId, byte[] Content)>(
            "SELECT seq, bot_id, update_id, content FROM intake_waiting WHERE seq > @after AND substr(content, 1, 1) <> @version ORDER BY seq LIMIT @most",
            new { after, most, version = new[] { keyring.Version } }).ToList();
        return ResealedRows.Of(rows, row => row.Id, row => session.Connection.Execute(
            "UPDATE intake_waiting SET content = @content WHERE seq = @id", new { id = row.Id, content = keyring.Reseal(row.Content, WaitingTable.Identity(row.BotId, row.UpdateId)) }));
    }
}
