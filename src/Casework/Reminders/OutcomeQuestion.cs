using Casework.Cases;
using NodaTime;
using NodaTime.TimeZones;

namespace Casework.Reminders;

/// <summary>Something that is expected, and when those who keep the case are to be asked what came of it.</summary>
/// <param name="Due">09:00 at the venue, on the day after the last day that the date allows. A time that the clocks there skip becomes the next that exists.</param>
public sealed record OutcomeQuestion(ScheduledEvent Expected, Instant Due)
{
    static readonly LocalTime Morning = new(9, 0);

    static readonly ZoneLocalMappingResolver NextValidTime = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>
    /// One for each scheduled or postponed event of which no outcome is recorded, whoever may know of it: future ones as well. None where the date is unknown or has no
    /// end, where it was put off from that date, and where a decision in the same proceeding settles it.
    /// </summary>
    public static IReadOnlyList<OutcomeQuestion> Of(Case @case)
    {
        var decisions = @case.Events.Where(CaseStanding.IsDecision).ToList();
        List<OutcomeQuestion> questions = [];
        foreach (var expected in @case.Scheduled)
            if (expected is { Status: ScheduledStatus.Scheduled or ScheduledStatus.Postponed, IsPutOff: false, Date: { LatestDay: { } last } date }
                && !decisions.Exists(decision => CaseStanding.Settles(decision, expected)))
                questions.Add(new(expected, DueAfter(last, date.ZoneId ?? expected.Zone ?? @case.Zone)));
        return questions;
    }

    static Instant DueAfter(LocalDate last, string venue) => DateTimeZoneProviders.Tzdb[venue].ResolveLocal(last.PlusDays(1) + Morning, NextValidTime).ToInstant();
}
