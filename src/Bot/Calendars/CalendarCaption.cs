using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Calendars;

/// <summary>The words beside a calendar file: what is in it, what is not, and what to do with it.</summary>
sealed class CalendarCaption(TextCatalogue texts)
{
    /// <param name="single">The case that it is of; null: all that the chat follows.</param>
    public Html Of(Case? single, MadeCalendar made, Occasion occasion)
    {
        var language = occasion.Language;
        return Html.Join(
            "\n\n",
            Title(single, occasion),
            Html.Join(
                "\n",
                Counted("calendar.count", made.Entries, language),
                Counted("calendar.count-approximate", made.Approximate, language),
                LeftOut(made, language),
                Counted("calendar.count-taken-back", made.TakenBack, language),
                made.IsCut ? texts[language, "calendar.cut"] : Html.Empty),
            texts[language, "calendar.how"]);
    }

    /// <summary>Where there is nothing to put into a file.</summary>
    public Html Undated(MadeCalendar made, Language language) => Html.Join("\n", texts[language, "calendar.undated"], LeftOut(made, language));

    Html Title(Case? single, Occasion occasion)
    {
        if (occasion.IsDiscreet)
            return texts[occasion.Language, "calendar.discreet"];
        if (single is null)
            return texts[occasion.Language, "calendar.followed"];
        Voice voice = new(texts, occasion.Language);
        return texts[occasion.Language, "calendar.case", ("title", Html.Text(voice.Say(single.Title)) + voice.Note())];
    }

    Html LeftOut(MadeCalendar made, Language language) => Counted("calendar.count-left-out", made.LeftOut, language);

    Html Counted(string key, int count, Language language) => count > 0 ? texts[language, key, ("n", count)] : Html.Empty;
}
