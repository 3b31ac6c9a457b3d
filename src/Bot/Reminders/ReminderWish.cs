using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Messages;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Reminders;
using NodaTime;

namespace Casebell.Reminders;

/// <summary>Whether a reminder that is about to be sent is still wanted, and still tells something.</summary>
static class ReminderWish
{
    /// <returns>Why it is not to be sent, for the records; null where it is.</returns>
    /// <param name="due">When it was to be sent.</param>
    public static string? Against(string occurrence, Instant due, Case @case, ScheduledEvent expected, FollowingLeads.OfCase following, Occasion occasion)
    {
        if (following.HearingsOnly && expected.Kind == ScheduledKind.Deadline)
            return "only hearings are wanted";
        // Of a time or a day it says when that is; of a longer stretch, that it is still waited for.
        if (expected.Date is { } date && !ReminderPlan.ComesBefore(date) && !IsOpen(@case, expected.Id, occasion.Now))
            return "an outcome is recorded";
        if (Occurrence.IsAgain(occurrence))
            return HasTwin(due, @case, expected, following, occasion) ? "reminded at the same moment" : null;
        return IsPlanned(occurrence, @case, expected, following, occasion) ? null : "the leads were changed";
    }

    /// <summary>Whether one of the chat's own leads comes at the very moment for which a reminder was asked: once is enough.</summary>
    static bool HasTwin(Instant due, Case @case, ScheduledEvent expected, FollowingLeads.OfCase following, Occasion occasion) =>
        ReminderTable.OccurrencesAt(occasion.Session, following.FollowingId, expected, due)
            .Any(other => !Occurrence.IsAgain(other) && IsPlanned(other, @case, expected, following, occasion));

    /// <summary>Nothing that settles it is recorded.</summary>
    static bool IsOpen(Case @case, string id, Instant now)
    {
        var standing = CaseStanding.At(@case, now);
        return standing.Upcoming.Concat(standing.Undated).Concat(standing.Overdue).Any(one => one.Id == id);
    }

    static bool IsPlanned(string occurrence, Case @case, ScheduledEvent expected, FollowingLeads.OfCase following, Occasion occasion)
    {
        var leads = FollowingLeads.Applied(ChatBook.Leads(occasion.Session, occasion.ChatId), following.Own);
        if (occurrence == Occurrence.Hurried)
            return leads.Leads.Count > 0;
        return ReminderPlan.For(expected, CaseTable.Venue(@case, expected), ReminderBatch.Reader(@case, occasion.Zone), leads, Instant.MinValue)
            .Any(planned => planned.Occurrence == occurrence);
    }
}
