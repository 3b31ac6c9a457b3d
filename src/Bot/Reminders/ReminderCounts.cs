using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Reminders;

/// <summary>The planned reminders in numbers.</summary>
/// <param name="Overdue">Due since before the given instant, and not taken up.</param>
/// <param name="Next">When the next is due, in the past where it is overdue; null where none is planned.</param>
/// <param name="Replanning">Cases that changed and whose reminders are being planned anew.</param>
sealed record ReminderCounts(long Planned, long Overdue, Instant? Next, long Replanning)
{
    public static ReminderCounts Of(Session session, Instant overdueBefore) => new(
        session.Connection.ExecuteScalar<long>("SELECT count(*) FROM reminder WHERE state = 'planned'"),
        session.Connection.ExecuteScalar<long>("SELECT count(*) FROM reminder WHERE state = 'planned' AND due_at < @before", new { before = overdueBefore.Milliseconds() }),
        ReminderTable.NextDue(session),
        session.Connection.ExecuteScalar<long>("SELECT count(*) FROM replanning"));
}
