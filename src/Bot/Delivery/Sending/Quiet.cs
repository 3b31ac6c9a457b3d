using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using NodaTime;

namespace Casebell.Delivery.Sending;

/// <summary>What a chat's quiet hours, and its wish for silence, mean for one entry. Answers are never held back.</summary>
static class Quiet
{
    /// <summary>When the entry may be sent; null: now. One that would be of no use by then is not held back, but makes no sound.</summary>
    public static Instant? Until(Entry entry, KnownChat chat, Instant now) => End(entry, chat, now) is { } end && end < entry.ExpiresAt ? end : null;

    public static bool IsSilent(Entry entry, KnownChat chat, Instant now) => chat.Choices.Silent || End(entry, chat, now) is not null;

    /// <summary>When it is loud again for such an entry; null where it is now.</summary>
    static Instant? End(Entry entry, KnownChat chat, Instant now) =>
        chat.Choices is not { Quiet: { } quiet } || entry.Lane == Lane.Answer || (entry.Lane == Lane.Urgent && chat.Choices.UrgentAnyway) ? null : quiet.EndsAt(now, chat.LocalZone);
}
