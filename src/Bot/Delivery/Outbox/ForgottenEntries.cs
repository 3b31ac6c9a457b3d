using Casebell.Addresses;
using Casebell.Storage;
using Dapper;

namespace Casebell.Delivery.Outbox;

/// <summary>Nothing is said any more to a chat that is forgotten, and no record tells what was; only the counts stay.</summary>
sealed class ForgottenEntries(TimeProvider time) : IForgetsChats
{
    const string Reason = "forgotten";

    public void Forget(WriteSession session, long chatId)
    {
        session.Connection.Execute(
            "UPDATE outbox SET state = 'expired', reason = @Reason, payload = NULL, leased_until = 0, finished_at = @now WHERE chat_id = @chatId AND state = 'waiting'",
            new { chatId, Reason, now = time.Milliseconds() });
        EndedEntries.Erase(session, session.Connection.Query<long>("SELECT id FROM outbox WHERE chat_id = @chatId", new { chatId }).ToList());
    }
}
