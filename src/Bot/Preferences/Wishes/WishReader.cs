using Casebell.Addresses;
using Casebell.Chat.Talk;
using Casebell.Preferences.Zones;

namespace Casebell.Preferences.Wishes;

/// <summary>Reads what stands after <c>/settings</c>, and what a button of the menu carries: both are written alike.</summary>
sealed class WishReader(ZoneFinder zones, Weekdays weekdays)
{
    /// <summary>Longer than anything that means something here.</summary>
    const int Longest = 100;

    public Wish Read(string words)
    {
        if (words.Length > Longest)
            return new Wish.Unclear(null);
        var text = SettingWords.Plainly(words);
        if (text.Length == 0)
            return new Wish.Look(Screen.Main);
        return SettingWords.Read(text) is var (subject, rest) ? Read(subject, rest) : new Wish.Unclear(null, SettingWords.Near(text));
    }

    Wish Read(Subject subject, string rest) => subject switch
    {
        Subject.Language when rest.Length == 0 => new Wish.Look(Screen.Language),
        Subject.Language => LanguageCommand.Read(rest) is { } language ? new Wish.Speak(language) : new Wish.Unclear(subject),
        Subject.Zone => Zone(rest),
        Subject.News => new Wish.Look(Screen.News),
        Subject.Instant => new Wish.Choose(choices => choices with { Rhythm = Rhythm.Instant }),
        Subject.Daily when rest.Length == 0 => new Wish.Look(Screen.Hour),
        Subject.Daily => DayTimes.ReadHour(rest) is { } hour ? Daily(hour) : new Wish.Unclear(subject),
        Subject.Weekly => Weekly(rest),
        Subject.Quiet when rest.Length == 0 => new Wish.Look(Screen.Quiet),
        Subject.Quiet when SettingWords.ReadSwitch(rest) == false => new Wish.Choose(choices => choices with { Quiet = null }),
        Subject.Quiet => DayTimes.ReadQuiet(rest) is { } hours ? new Wish.Choose(choices => choices with { Quiet = hours }, NeedsZone: true) : new Wish.Unclear(subject),
        Subject.Urgent or Subject.Silent or Subject.Discreet when rest.Length == 0 => new Wish.Look(Screen.Main),
        Subject.Urgent => Switch(subject, rest, (choices, on) => choices with { UrgentAnyway = on }),
        Subject.Silent => Switch(subject, rest, (choices, on) => choices with { Silent = on }),
        Subject.Discreet => Switch(subject, rest, (choices, on) => choices with { Discreet = on }),
        _ => throw new InvalidOperationException($"No such setting: {subject}."),
    };

    Wish Zone(string rest)
    {
        if (rest.Length == 0 || rest[0] == '#')
            return new Wish.Look(Screen.Zone, rest.TrimStart('#'));
        if (zones.Find(rest) is { } zone)
            return new Wish.LiveBy(zone);
        return new Wish.Unclear(Subject.Zone, zones.Near(rest) is { } near ? $"{SettingWords.Of(Subject.Zone)} {near}" : null);
    }

    static Wish.Choose Daily(int hour) => new(choices => choices with { Rhythm = Rhythm.Daily, DigestHour = hour }, NeedsZone: true);

    /// <summary>A day and an hour; a day alone asks for the hour, an hour alone keeps the day.</summary>
    Wish Weekly(string rest)
    {
        if (rest.Length == 0)
            return new Wish.Look(Screen.Day);
        if (DayTimes.ReadHour(rest) is { } sameDay)
            return new Wish.Choose(choices => choices with { Rhythm = Rhythm.Weekly, DigestHour = sameDay }, NeedsZone: true);
        var parts = rest.Split(' ', 2);
        if (weekdays.Read(parts[0]) is not { } day)
            return new Wish.Unclear(Subject.Weekly);
        if (parts.Length == 1)
            return new Wish.Look(Screen.Hour, Weekdays.Write(day));
        return DayTimes.ReadHour(parts[1]) is { } hour
            ? new Wish.Choose(choices => choices with { Rhythm = Rhythm.Weekly, DigestDay = day, DigestHour = hour }, NeedsZone: true)
            : new Wish.Unclear(Subject.Weekly);
    }

    static Wish Switch(Subject subject, string rest, Func<ChatChoices, bool, ChatChoices> with) =>
        SettingWords.ReadSwitch(rest) is { } on ? new Wish.Choose(choices => with(choices, on)) : new Wish.Unclear(subject);
}
