using Casebell.Addresses;
using Casebell.Messages;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Reminders;
using NodaTime;

namespace Casebell.Calendars;

/// <summary>How long before an event a reader's calendar is to ring: as Casebell itself reminds that chat of that case.</summary>
static class CalendarLeads
{
    public static IReadOnlyList<Duration> Of(Occasion occasion, CaseSlug slug)
    {
        var session = occasion.Session;
        return session.Once(new OfCase(occasion.ChatId, slug), () =>
        {
            var chat = session.Once(new OfChat(occasion.ChatId), () => ChatBook.Leads(session, occasion.ChatId));
            return Lengths(FollowingLeads.Applied(chat, FollowingLeads.Find(session, occasion.ChatId, slug)?.Own));
        });
    }

    static IReadOnlyList<Duration> Lengths(LeadSettings settings) => [.. settings.Leads.Select(lead => lead.Length)];

    sealed record OfChat(long Id);

    sealed record OfCase(long Chat, CaseSlug Slug);
}
