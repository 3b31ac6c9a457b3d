using Casebell.Addresses;
using Casebell.Cases.Card;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Preferences.Wishes;
using Casebell.Reminders.Choosing;
using Casebell.Subscriptions;
using Casework;
using NodaTime;

namespace Casebell.Preferences.Menu;

/// <summary>All that the chat has chosen, and the ways to change it.</summary>
sealed class MainScreen(TextCatalogue texts, WhenText when, Weekdays weekdays, LeadText leads)
{
    /// <param name="chosen">A <see cref="Chosen"/>; empty where nothing was chosen just now.</param>
    /// <param name="trouble">Why messages did not come; empty where they did.</param>
    public Content Of(Occasion occasion, ChatChoices choices, string chosen, string trouble)
    {
        var language = occasion.Language;
        return new Content(
            Html.Join(
                "\n\n",
                TroubleText.Of(texts, language, trouble),
                Outcome(occasion, chosen),
                Html.Join(
                    "\n",
                    texts[language, "settings.title"],
                    texts[language, "settings.language"],
                    Zone(occasion),
                    News(choices, language),
                    texts[language, "settings.reminders", ("leads", leads.Of(ChatBook.Leads(occasion.Session, occasion.ChatId).Leads, language))],
                    choices.Quiet is { } quiet
                        ? texts[language, "settings.quiet.hours", ("from", DayTimes.Write(quiet.From)), ("until", DayTimes.Write(quiet.Until))]
                        : texts[language, "settings.quiet.none"],
                    texts[language, $"settings.urgent.{SettingWords.OfSwitch(choices.UrgentAnyway)}"],
                    texts[language, $"settings.silent.{SettingWords.OfSwitch(choices.Silent)}"],
                    texts[language, $"settings.discreet.{SettingWords.OfSwitch(choices.Discreet)}"])),
            [
                [Opening(Subject.Language, language), Opening(Subject.Zone, language)],
                [Opening(Subject.News, language), Opening(Subject.Quiet, language)],
                [new Button(texts.Plain(language, "settings.button.reminders"), RemindButton.Data(null, RemindButton.Show))],
                [Turning(Subject.Urgent, choices.UrgentAnyway, language)],
                [Turning(Subject.Silent, choices.Silent, language), Turning(Subject.Discreet, choices.Discreet, language)],
            ]);
    }

    Html Outcome(Occasion occasion, string chosen) => chosen switch
    {
        nameof(Chosen.Saved) => texts[occasion.Language, SettingsTexts.Saved],
        nameof(Chosen.Already) => texts[occasion.Language, SettingsTexts.Already],
        nameof(Chosen.ZoneAssumed) => texts[occasion.Language, "settings.zone-assumed", ("zone", when.Zone(occasion.Zone ?? DateTimeZone.Utc, occasion.Language))],
        _ => Html.Empty,
    };

    Html Zone(Occasion occasion) => occasion.Zone is { } zone
        ? texts[occasion.Language, "settings.zone", ("zone", when.Zone(zone, occasion.Language)), ("now", DayTimes.Write(occasion.Now.InZone(zone).TimeOfDay))]
        : texts[occasion.Language, "settings.zone-none"];

    Html News(ChatChoices choices, Language language)
    {
        var hour = DayTimes.Write(choices.DigestHour);
        return choices.Rhythm switch
        {
            Rhythm.Instant => texts[language, "settings.news.instant"],
            Rhythm.Daily => texts[language, "settings.news.daily", ("hour", hour)],
            Rhythm.Weekly => texts[language, "settings.news.weekly", ("day", weekdays.Every(choices.DigestDay, language)), ("hour", hour)],
            var other => throw new InvalidOperationException($"No such rhythm: {other}."),
        };
    }

    Button Opening(Subject subject, Language language) =>
        MenuButtons.Of(texts.Plain(language, $"settings.button.{SettingWords.Of(subject)}"), subject);

    /// <summary>Turns the setting to what it is not. It says which, so that it means the same on an old message.</summary>
    Button Turning(Subject subject, bool isOn, Language language)
    {
        var to = SettingWords.OfSwitch(!isOn);
        return MenuButtons.Of(texts.Plain(language, $"settings.turn.{SettingWords.Of(subject)}-{to}"), subject, to);
    }
}
