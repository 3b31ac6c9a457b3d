using Casework.Cases;
using Casework.Reminders;
using NodaTime;

namespace Casebell.Reminders.Obligations;

/// <summary>That a chat asked to be reminded of one of a case's obligations.</summary>
/// <param name="Obligation">The id of it in the case; it may be there no more.</param>
/// <param name="AskedOn">The day at the venue.</param>
/// <param name="Told">The last day that was reminded of; null where none was.</param>
sealed record AskedObligation(long Id, long FollowingId, string Obligation, LocalDate AskedOn, LocalDate? Told)
{
    /// <summary>What its reminders are of, apart from all that is scheduled: an id has no space.</summary>
    public const string EventPrefix = "obligation ";

    public string Event => EventPrefix + Obligation;

    public static bool IsEvent(string @event) => @event.StartsWith(EventPrefix, StringComparison.Ordinal);

    /// <summary>The obligation as the public may see it; null where the case, as it is now, has none.</summary>
    public Obligation? In(Case @case) =>
        @case.Visibility == Visibility.Public ? @case.Obligations.FirstOrDefault(one => one.Id == Obligation && one.Visibility == Visibility.Public) : null;

    /// <summary>The reminder of one of its days; null where it has to be done on no such day.</summary>
    /// <param name="zone">The chat's; null: the case's own.</param>
    public PlannedReminder? On(Case @case, LocalDate? day, DateTimeZone? zone) =>
        day is { } that && In(@case) is { } obligation ? new ObligationPlan(obligation, AskedOn).On(that, DateTimeZoneProviders.Tzdb[@case.Zone], ReminderBatch.Reader(@case, zone)) : null;

    /// <summary>When the chat is next to be reminded of it; null where it is not.</summary>
    /// <param name="zone">The chat's; null: the case's own.</param>
    /// <param name="from">Nothing due by then is meant.</param>
    /// <param name="now">Nor what is of no use any more by then.</param>
    public PlannedReminder? Next(Case @case, DateTimeZone? zone, Instant from, Instant now) =>
        In(@case) is { } obligation ? new ObligationPlan(obligation, AskedOn).Next(Told, DateTimeZoneProviders.Tzdb[@case.Zone], ReminderBatch.Reader(@case, zone), from, now) : null;
}
