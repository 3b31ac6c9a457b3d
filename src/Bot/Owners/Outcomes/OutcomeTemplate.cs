using System.Globalization;
using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;
using NodaTime;

namespace Casebell.Owners.Outcomes;

/// <summary>
/// Asks an owner to record what came of an event, checked against the case at the moment of sending. It may speak of what the
/// public may not know of: it goes to owners alone.
/// </summary>
sealed class OutcomeTemplate(CaseTable cases, TextCatalogue texts, WhenText when) : ITemplate
{
    /// <summary>A text by itself: the question asks for nothing any more.</summary>
    public const string Over = "outcome.over";

    const string TemplateName = "outcome";

    public string Name => TemplateName;

    public static Saying Ask(long id) => Of(id, "asked");

    /// <summary>The same in place of what named nobody.</summary>
    public static Saying Show(long id) => Of(id, "shown");

    public static Saying Answered(long id) => Of(id, "answered");

    public static Saying PutOff(long id, Instant until) => new(TemplateName, ("id", Number(id)), ("as", "put-off"), ("until", Number(until.ToUnixTimeSeconds())));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var id = long.Parse(saying["id"], CultureInfo.InvariantCulture);
        var asks = saying["as"] == "asked";
        if (QuestionTable.Find(occasion.Session, id) is not { } question
            || cases.Find(occasion.Session, question.Slug) is not { } @case
            || @case.Scheduled.FirstOrDefault(one => one.Id == question.Event && one.Revision == question.Revision) is not { Date: { } date } expected)
            return asks ? new Rendering.Pointless("the event changed") : new Content(texts[occasion.Language, Over]);
        if (asks && question.IsAnswered)
            return new Rendering.Pointless("answered");

        var language = occasion.Language;
        if (asks && occasion.IsDiscreet)
            return new Content(texts[language, "outcome.discreet"], [[new Button(texts.Plain(language, "button.outcome-show"), OutcomeButton.ShowData(id))]]);
        Voice voice = new(texts, language);
        var text = Html.Join(
            "\n\n",
            texts[language, "outcome.title", ("title", voice.Say(@case.Title))],
            texts[language, "outcome.passed", ("what", voice.Say(expected.Text)), ("when", when.Bare(date, CaseTable.Venue(@case, expected), language))],
            saying["as"] switch
            {
                "answered" => texts[language, "outcome.answered"],
                "put-off" => texts[language, "outcome.put-off", ("when", Until(saying, occasion, @case))],
                _ => texts[language, "outcome.ask", ("slug", @case.Slug.Value), ("event", expected.Id)],
            },
            voice.Line());
        return new Content(text, saying["as"] is "asked" or "shown" ? Buttons(id, @case, language) : []);
    }

    List<IReadOnlyList<Button>> Buttons(long id, Case @case, Casework.Language language)
    {
        List<IReadOnlyList<Button>> rows =
        [
            [new Button(texts.Plain(language, "button.outcome-done"), OutcomeButton.DoneData(id)), new Button(texts.Plain(language, "button.outcome-again"), OutcomeButton.AgainData(id))],
        ];
        // A card shows only what is public.
        if (@case.Visibility == Visibility.Public)
            rows.Add([new Button(texts.Plain(language, "button.open-case"), CardButton.Data(@case.Slug))]);
        return rows;
    }

    Html Until(Saying saying, Occasion occasion, Case @case)
    {
        var zone = occasion.Zone ?? DateTimeZoneProviders.Tzdb[@case.Zone];
        var until = Instant.FromUnixTimeSeconds(long.Parse(saying["until"], CultureInfo.InvariantCulture)).InZone(zone);
        return Html.Text(until.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture)) + Html.Text(", ") + when.Zone(zone, occasion.Language);
    }

    static Saying Of(long id, string stage) => new(TemplateName, ("id", Number(id)), ("as", stage));

    static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
