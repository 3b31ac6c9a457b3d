using System.Globalization;
using Casebell.Addresses;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Preferences.Wishes;
using NodaTime;

namespace Casebell.Preferences.Menu;

/// <summary>The screens on which one thing is chosen among a few.</summary>
sealed class ChoiceScreens(TextCatalogue texts, Weekdays weekdays)
{
    const int HoursInARow = 6;
    const int HoursOfADay = 24;

    static readonly QuietHours[] CommonQuiet = [Nightly(22, 7), Nightly(22, 8), Nightly(23, 7), Nightly(23, 8), Nightly(0, 8), Nightly(0, 9)];

    public Content Language(Occasion occasion)
    {
        // Each language is named in itself: whoever needs the button cannot read the others.
        (string Code, string Name)[] all = [("en", "English"), ("ru", "Русский"), ("kk", "Қазақша")];
        return new Content(
            texts[occasion.Language, "language.ask"],
            [[.. all.Select(one => MenuButtons.Choice(one.Name, one.Code == occasion.Language.Code, Subject.Language, one.Code))], [MenuButtons.Back(texts, occasion.Language)]]);
    }

    public Content News(Occasion occasion, ChatChoices choices)
    {
        var language = occasion.Language;
        return new Content(
            texts[language, "settings.ask.news"],
            [
                [MenuButtons.Choice(texts.Plain(language, "settings.button.instant"), choices.Rhythm == Rhythm.Instant, Subject.Instant)],
                [
                    MenuButtons.Choice(texts.Plain(language, "settings.button.daily"), choices.Rhythm == Rhythm.Daily, Subject.Daily),
                    MenuButtons.Choice(texts.Plain(language, "settings.button.weekly"), choices.Rhythm == Rhythm.Weekly, Subject.Weekly),
                ],
                [MenuButtons.Back(texts, language)],
            ]);
    }

    public Content Day(Occasion occasion, ChatChoices choices)
    {
        var language = occasion.Language;
        return new Content(
            texts[language, "settings.ask.day"],
            [
                [.. Weekdays.All.Select(day => MenuButtons.Choice(
                    weekdays.Short(day, language), choices.Rhythm == Rhythm.Weekly && choices.DigestDay == day, Subject.Weekly, Weekdays.Write(day)))],
                [MenuButtons.Back(texts, language)],
            ]);
    }

    /// <param name="of">The day of a weekly digest, as <see cref="Weekdays.Write"/> has it; empty for a daily one.</param>
    public Content Hour(Occasion occasion, ChatChoices choices, string of)
    {
        var language = occasion.Language;
        var day = of.Length == 0 ? null : weekdays.Read(of);
        var isMade = day is null ? choices.Rhythm == Rhythm.Daily : choices.Rhythm == Rhythm.Weekly && choices.DigestDay == day;
        var hours = Enumerable.Range(0, HoursOfADay).Select(hour => MenuButtons.Choice(
            DayTimes.Write(hour), isMade && choices.DigestHour == hour, day is null ? Subject.Daily : Subject.Weekly,
            $"{(day is { } weekly ? Weekdays.Write(weekly) : "")} {hour.ToString(CultureInfo.InvariantCulture)}".TrimStart()));
        return new Content(
            day is { } weekday ? texts[language, "settings.ask.hour-weekly", ("day", weekdays.Every(weekday, language))] : texts[language, "settings.ask.hour-daily"],
            [.. hours.Chunk(HoursInARow), [MenuButtons.Back(texts, language)]]);
    }

    public Content Quiet(Occasion occasion, ChatChoices choices)
    {
        var language = occasion.Language;
        var offered = CommonQuiet.Select(hours => MenuButtons.Choice(
            $"{DayTimes.Write(hours.From)}–{DayTimes.Write(hours.Until)}", hours == choices.Quiet, Subject.Quiet, DayTimes.Write(hours)));
        return new Content(
            texts[language, "settings.ask.quiet"],
            [
                .. offered.Chunk(2),
                [MenuButtons.Choice(texts.Plain(language, "settings.button.quiet-off"), choices.Quiet is null, Subject.Quiet, SettingWords.OfSwitch(on: false))],
                [MenuButtons.Back(texts, language)],
            ]);
    }

    static QuietHours Nightly(int from, int until) => new(new LocalTime(from, 0), new LocalTime(until, 0));
}
