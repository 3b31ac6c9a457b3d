using Casebell.Addresses;
using Casework;
using NodaTime;

namespace Casebell.Preferences.Wishes;

/// <summary>What somebody wants of the settings, written or pressed.</summary>
abstract record Wish
{
    Wish()
    {
    }

    /// <summary>To see a screen of the menu.</summary>
    /// <param name="Of">What the screen is about: a page of the zones, a day of the week; empty where nothing.</param>
    public sealed record Look(Screen Screen, string Of = "") : Wish;

    public sealed record Speak(Language Language) : Wish;

    public sealed record LiveBy(DateTimeZone Zone) : Wish;

    /// <param name="With">The chat's choices with this one made.</param>
    /// <param name="NeedsZone">It speaks of hours, which mean nothing without a zone.</param>
    public sealed record Choose(Func<ChatChoices, ChatChoices> With, bool NeedsZone = false) : Wish;

    /// <summary>It cannot be read: nothing changes.</summary>
    /// <param name="Near">What was probably meant, as it is to be written after the command; null where nothing is near.</param>
    public sealed record Unclear(Subject? About, string? Near = null) : Wish;
}

/// <summary>A screen of the menu. The names stand in messages that wait to be sent.</summary>
enum Screen
{
    Main,
    Language,
    Zone,
    News,
    Day,
    Hour,
    Quiet,
}

/// <summary>What a setting is about.</summary>
enum Subject
{
    Language,
    Zone,
    News,
    Instant,
    Daily,
    Weekly,
    Quiet,
    Urgent,
    Silent,
    Discreet,
}
