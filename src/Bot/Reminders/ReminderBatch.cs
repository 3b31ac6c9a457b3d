using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Reminders.Obligations;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Reminders;
using NodaTime;

namespace Casebell.Reminders;

/// <summary>
/// Makes the reminders of a case true for some of its followers at a time: a case with a hundred thousand would hold up every
/// answer. It is planned once for each zone that they live in and each choice of leads, not once for each of them.
/// </summary>
static class ReminderBatch
{
    /// <summary>Followers; each has some reminders that are dropped and some that are planned.</summary>
    public const int Most = 250;

    /// <summary>What the public may be reminded of, whatever its status.</summary>
    public static IReadOnlyList<ScheduledEvent> Remindable(Case @case) =>
        @case.Visibility == Visibility.Public ? [.. @case.Scheduled.Where(scheduled => scheduled.Visibility == Visibility.Public)] : [];

    /// <summary>
    /// Drops what is outdated and plans what is missing for the next followers. What is right already stays. Who has had no reminder of
    /// a date, and can get none in time, is reminded of it in a hurry.
    /// </summary>
    /// <param name="after">The following up to which everybody's are true.</param>
    /// <param name="from">Nothing due by then is planned.</param>
    /// <returns>The following up to which they now are; null where they all are.</returns>
    public static long? Plan(WriteSession session, ChoiceBook choices, Case @case, long after, Instant from)
    {
        var followers = DropOutdated(session, @case, after);
        var zones = choices.Zones(session, followers.Select(one => one.ChatId));
        var leads = ChatBook.Leads(session, followers.Select(one => one.ChatId));
        foreach (var alike in followers.GroupBy(one => (Zone: zones.GetValueOrDefault(one.ChatId), Leads: FollowingLeads.Applied(leads.GetValueOrDefault(one.ChatId, LeadSettings.Default), one.Leads))))
        {
            var reader = Reader(@case, alike.Key.Zone);
            List<(long FollowingId, long ChatId)> rows = [.. alike.Select(one => (one.FollowingId, one.ChatId))];
            ReminderTable.Plan(session, @case.Slug, rows, For(@case, reader, alike.Key.Leads, from));
            ReminderTable.PlanWhereNone(session, @case.Slug, rows, Hurried(@case, reader, alike.Key.Leads, from));
        }

        ObligationPlanning.Replan(session, @case, [.. followers.Select(one => (one.FollowingId, one.ChatId))], zones, from);
        return followers.Count < Most ? null : followers[^1].FollowingId;
    }

    /// <summary>Drops what is outdated for the next followers: that takes nothing which is sealed.</summary>
    /// <returns>Those followers.</returns>
    public static IReadOnlyList<(long FollowingId, long ChatId, string? Leads)> DropOutdated(WriteSession session, Case @case, long after)
    {
        var followers = FollowingTable.Followers(session, @case.Slug, after, Most);
        ReminderTable.DropOutdated(session, @case.Slug, followers.Select(one => one.FollowingId), Remindable(@case));
        return followers;
    }

    /// <param name="zone">Null: the case's own.</param>
    public static DateTimeZone Reader(Case @case, DateTimeZone? zone) => zone ?? DateTimeZoneProviders.Tzdb[@case.Zone];

    public static IReadOnlyList<(ScheduledEvent Scheduled, PlannedReminder Planned)> For(Case @case, DateTimeZone reader, LeadSettings leads, Instant from) =>
    [
        .. from scheduled in Remindable(@case)
           from planned in ReminderPlan.For(scheduled, CaseTable.Venue(@case, scheduled), reader, leads, @from)
           select (scheduled, planned),
    ];

    public static IReadOnlyList<(ScheduledEvent Scheduled, PlannedReminder Planned)> Hurried(Case @case, DateTimeZone reader, LeadSettings leads, Instant from) =>
    [
        .. from scheduled in Remindable(@case)
           let planned = ReminderPlan.Hurried(scheduled, CaseTable.Venue(@case, scheduled), reader, leads, @from)
           where planned is not null
           select (scheduled, planned),
    ];
}
