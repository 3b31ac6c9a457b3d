using System.Globalization;
using Casebell.Cases;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Storage;
using Casebell.Timetable;
using Casework.Cases;
using NodaTime;
using Quartz;

namespace Casebell.Owners.Resting;

/// <summary>
/// Tells owners of cases in which for a year nothing has happened, nothing is expected and nothing was changed: of each once, and
/// of all in one message a month. It waits until there is an owner who can be told.
/// </summary>
[DisallowConcurrentExecution]
sealed class LookingForRest(
    Database database, CaseTable cases, OwnerChats owners, OutboxTable outbox, Dispatcher dispatcher, TimeProvider time, ILogger<LookingForRest> logger) : StandingJob(logger)
{
    public const string JobName = "looking-for-rest";

    public static readonly TimeSpan Interval = TimeSpan.FromHours(6);

    static readonly Duration Month = Duration.FromDays(30);
    static readonly Duration Year = Duration.FromDays(365);
    static readonly Duration Useful = Duration.FromDays(14);

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.Now();
        var (chats, _) = database.Read(owners.Find);
        // A clock that was set back must not have them told anew.
        if (chats.Count == 0 || database.Read(RestingTable.LastTold) > now - Month)
            return;
        var resting = database.Read(session => Find(session, now));
        if (resting.Count == 0)
            return;
        await database.WriteAsync(session => Tell(session, resting, chats, now), cancellationToken);
        dispatcher.Wake();
    }

    List<string> Find(ReadSession session, Instant now)
    {
        var told = RestingTable.All(session);
        return
        [
            .. CaseTable.UnchangedSince(session, now - Year)
                .Where(slug => !told.Contains(slug) && cases.Find(session, CaseSlug.Parse(slug)) is { } @case && CaseRest.IsForAYear(@case, now)),
        ];
    }

    void Tell(WriteSession session, IEnumerable<string> resting, IReadOnlyList<long> chats, Instant now)
    {
        RestingTable.Tell(session, resting, now);
        var saying = RestingTemplate.Of(now);
        foreach (var chat in chats)
            outbox.Add(
                session, Lane.Ordinary, chat, new Parcel(saying.Template, saying.Values, null, null), now + Useful,
                string.Create(CultureInfo.InvariantCulture, $"resting {chat} {now.Milliseconds()}"));
    }
}
