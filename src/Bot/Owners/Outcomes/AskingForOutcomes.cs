using System.Globalization;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Storage;
using Casebell.Timetable;
using NodaTime;
using Quartz;

namespace Casebell.Owners.Outcomes;

/// <summary>Asks owners what came of an event, on the day after it. An owner who has not written to the bot yet is asked once they have.</summary>
[DisallowConcurrentExecution]
sealed class AskingForOutcomes(
    Database database, QuestionPlanning planning, OwnerChats owners, OutboxTable outbox, Dispatcher dispatcher, Appointments appointments, TimeProvider time, ILogger<AskingForOutcomes> logger)
    : StandingJob(logger)
{
    public const string JobName = "asking-for-outcomes";

    /// <summary>A question comes at its minute by appointment; this finds owners who have become known since.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    /// <summary>Of one owner, in a day: after an import of old cases the others come on the next days.</summary>
    const int MostADay = 10;

    static readonly Duration Useful = Duration.FromDays(7);

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        await planning.PlanStoredAsync(database, cancellationToken);
        var now = time.Now();
        if (owners.IsAnybody && database.Read(session => QuestionTable.CountDue(session, now)) is > 0 and var due)
        {
            var (chats, unreached) = database.Read(owners.Find);
            owners.Note(due, unreached);
            // A read first: most looks find nothing new, and a write would cost a commit.
            if (database.Read(session => chats.Any(chat => DueFor(session, chat, now).Count > 0)))
            {
                await database.WriteAsync(session => Ask(session, chats, now), cancellationToken);
                dispatcher.Wake();
            }
        }

        if (database.Read(session => QuestionTable.NextAfter(session, now)) is { } next)
            await appointments.MakeAsync(JobName, next);
    }

    void Ask(WriteSession session, IReadOnlyList<long> chats, Instant now)
    {
        foreach (var chat in chats)
            foreach (var question in DueFor(session, chat, now))
            {
                var once = string.Create(CultureInfo.InvariantCulture, $"outcome {chat} {question.Id} {now.Milliseconds()}");
                var saying = OutcomeTemplate.Ask(question.Id);
                outbox.Add(session, Lane.Ordinary, chat, new Parcel(saying.Template, saying.Values, null, null), now + Useful, once);
                QuestionTable.Asked(session, question.Id, chat, now);
            }
    }

    static IReadOnlyList<Question> DueFor(Session session, long chat, Instant now) =>
        QuestionTable.Due(session, chat, now, MostADay - Math.Min(MostADay, QuestionTable.AskedSince(session, chat, now - Duration.FromDays(1), now)));
}
