using Casebell.Storage;
using Dapper;

namespace Casebell.Addresses;

/// <summary>Why the last messages could not be delivered to a chat as it wanted.</summary>
public static class ChatTrouble
{
    /// <summary>The trouble in a word, such as "topic closed"; it is forgotten with that, for it is told once. Null where there was none.</summary>
    public static string? Take(WriteSession session, long chatId)
    {
        var trouble = session.Connection.ExecuteScalar<string?>("SELECT trouble FROM chat WHERE id = @chatId", new { chatId });
        if (trouble is not null)
            session.Connection.Execute("UPDATE chat SET trouble = NULL WHERE id = @chatId", new { chatId });
        return trouble;
    }
}
