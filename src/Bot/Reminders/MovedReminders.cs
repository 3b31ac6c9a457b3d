using Casebell.Addresses;
using Casebell.Storage;
using Dapper;

namespace Casebell.Reminders;

/// <summary>Reminders go with the followings that planned them; those of a following that both chats had go with it.</summary>
sealed class MovedReminders : IBelongsToChat
{
    public void Merge(WriteSession session, long from, long to) =>
        session.Connection.Execute("UPDATE reminder SET chat_id = @to WHERE chat_id = @from", new { from, to });
}
