using Casework.Cases;

namespace Casework.Changes;

/// <summary>What became of one scheduled event.</summary>
static class ScheduleComparison
{
    /// <summary>The change that a reader is told, or null where there is none.</summary>
    /// <param name="then">Null: it was not stated before.</param>
    /// <param name="now">As it is now.</param>
    /// <param name="zoneThen">The case's zone before, for an event without one of its own.</param>
    /// <param name="zoneNow">The same, now.</param>
    public static CaseChange? Between(ScheduledEvent? then, ScheduledEvent now, string zoneThen, string zoneNow)
    {
        if (then is null)
            return IsOver(now) ? null : new Scheduled(now);
        if (then.Status != now.Status)
            return now.Status switch
            {
                ScheduledStatus.Cancelled => new Cancelled(then, now),
                ScheduledStatus.Held => new Held(then, now),
                ScheduledStatus.Postponed => new Postponed(then, now),
                ScheduledStatus.Scheduled when IsOver(then) || then.Date is null => new Scheduled(now),
                // A date that stayed there while it was put off counted for nothing; now it holds again.
                ScheduledStatus.Scheduled when then.Status == ScheduledStatus.Postponed => Rescheduled(then, now, zoneThen, zoneNow) ?? new Scheduled(now),
                ScheduledStatus.Scheduled or ScheduledStatus.Unknown => Rescheduled(then, now, zoneThen, zoneNow) ?? new Redescribed(then, now),
                _ => throw new NotSupportedException($"No change is known for the status {now.Status}."),
            };
        if (IsOver(now))
            return Same(then, now, zoneThen, zoneNow) ? null : new Redescribed(then, now);
        return Rescheduled(then, now, zoneThen, zoneNow)
            ?? (then.Kind != now.Kind || !Wording.Same(then.Text, now.Text) ? new Redescribed(then, now)
                : then.IsProposed() != now.IsProposed() ? new ConfirmationChanged(then, now)
                : null);
    }

    /// <summary>Whether date, place and status are the same.</summary>
    public static bool Same(ScheduledEvent then, ScheduledEvent now, string zoneThen, string zoneNow) =>
        then.Date == now.Date && then.Status == now.Status && SamePlace(then, now, zoneThen, zoneNow);

    /// <summary>Whether it is postponed and still has the date from which it was: with another one it is postponed to that.</summary>
    public static bool IsPutOff(ScheduledEvent then, ScheduledEvent now) =>
        now is { Status: ScheduledStatus.Postponed, Date: not null } && now.Date == then.Date && (then.IsPutOff || then.Status != ScheduledStatus.Postponed);

    static CaseChange? Rescheduled(ScheduledEvent then, ScheduledEvent now, string zoneThen, string zoneNow) =>
        (then.Date, now.Date) switch
        {
            (not null, null) => new Postponed(then, now),
            // There was no date to move from: readers learn a first one.
            (null, not null) => new Scheduled(now),
            _ when then.Date != now.Date || !SamePlace(then, now, zoneThen, zoneNow) => new Moved(then, now),
            _ => null,
        };

    static bool SamePlace(ScheduledEvent then, ScheduledEvent now, string zoneThen, string zoneNow) =>
        (then.Zone ?? zoneThen) == (now.Zone ?? zoneNow) && Wording.Same(then.Venue, now.Venue);

    static bool IsOver(ScheduledEvent scheduled) => scheduled.Status is ScheduledStatus.Held or ScheduledStatus.Cancelled;
}
