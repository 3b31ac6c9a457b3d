using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Chat.Commands;
using Casebell.Preferences.Wishes;
using Casebell.Storage;
using Casebell.Subscriptions;
using NodaTime;

namespace Casebell.Preferences;

/// <summary>What came of a wish that changes something. The names stand in messages that wait to be sent.</summary>
enum Chosen
{
    Saved,
    Already,

    /// <summary>Saved, and with it a zone: the hours chosen mean nothing without one.</summary>
    ZoneAssumed,
}

/// <summary>Stores what a chat chooses, in the transaction that stores the reply.</summary>
sealed class Choosing(CaseTable cases, ChoiceBook book, IEnumerable<IGoesByZone> byZone, IEnumerable<IGoesByChoices> byChoices)
{
    /// <summary>Of most cases and their readers.</summary>
    const string CommonZone = "Asia/Almaty";

    /// <returns>Null where the wish changes nothing.</returns>
    public Chosen? Apply(Asked asked, Wish wish) => wish switch
    {
        Wish.Speak(var language) when language == asked.Chat.Language => Chosen.Already,
        Wish.Speak(var language) => Saved(() => ChatBook.SetLanguage(asked.Session, asked.Chat.Id, language)),
        Wish.LiveBy(var zone) when zone.Id == asked.Chat.Zone?.Id => Chosen.Already,
        Wish.LiveBy(var zone) => Saved(() =>
        {
            Move(asked, zone);
            Follow(asked);
        }),
        Wish.Choose choose => Choose(asked, choose),
        _ => null,
    };

    Chosen Choose(Asked asked, Wish.Choose wish)
    {
        var choices = wish.With(asked.Chat.Choices);
        var lacksZone = wish.NeedsZone && asked.Chat.Zone is null;
        if (lacksZone)
            Move(asked, LikelyZone(asked.Session, asked.Chat.Id));
        if (choices != asked.Chat.Choices)
            book.SetChoices(asked.Session, asked.Chat.Id, choices);
        if (lacksZone || choices != asked.Chat.Choices)
            Follow(asked);
        return lacksZone ? Chosen.ZoneAssumed : choices == asked.Chat.Choices ? Chosen.Already : Chosen.Saved;
    }

    void Move(Asked asked, DateTimeZone zone)
    {
        book.SetZone(asked.Session, asked.Chat.Id, zone);
        foreach (var other in byZone)
            other.ZoneChanged(asked.Session, asked.Chat.Id, asked.Chat.Zone, zone);
    }

    void Follow(Asked asked)
    {
        foreach (var other in byChoices)
            other.ChoicesChanged(asked.Session, asked.Chat.Id);
    }

    /// <summary>That of a case which the chat follows: its reminders go by it already.</summary>
    DateTimeZone LikelyZone(Session session, long chatId) =>
        DateTimeZoneProviders.Tzdb[FollowingTable.Cases(session, chatId) is [var slug, ..] && cases.FindPublic(session, slug) is { } @case ? @case.Zone : CommonZone];

    static Chosen Saved(Action store)
    {
        store();
        return Chosen.Saved;
    }
}
