using Casebell.Cases;
using Casebell.Cases.Coming;
using Casebell.Cases.Listing;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Subscriptions;
using Casework.Cases;

namespace Casebell.Calendars;

/// <summary>A calendar file of what a chat follows, of a case, or of one event; made when it is sent, from the cases as they then are.</summary>
sealed class CalendarTemplate(CaseTable cases, FollowedCases followed, CalendarMaking making, CalendarCaption caption, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "calendar";
    const string GeneralName = "casebell.ics";

    /// <summary>As many are read for one file: an answer must not hold up the others.</summary>
    const int MostCases = 500;

    public string Name => TemplateName;

    public static Saying Followed { get; } = new(TemplateName);

    /// <param name="mark">Of one event; null: all.</param>
    public static Saying Of(CaseSlug slug, string? mark = null) =>
        mark is null ? new(TemplateName, ("slug", slug.Value)) : new(TemplateName, ("slug", slug.Value), ("event", mark));

    public Rendering Render(Saying saying, Occasion occasion) =>
        saying.Values.TryGetValue("slug", out var slug) ? OfCase(slug, saying.Values.GetValueOrDefault("event"), occasion) : OfFollowed(occasion);

    Content OfCase(string slug, string? mark, Occasion occasion) =>
        CaseSlug.TryParse(slug) is { } known && cases.FindPublic(occasion.Session, known) is { } @case
            ? Sent(@case, making.Of([(known, @case)], mark, occasion), occasion)
            : new Content(texts[occasion.Language, CaseTexts.Gone]);

    Content OfFollowed(Occasion occasion)
    {
        if (FollowingTable.Count(occasion.Session, occasion.ChatId) == 0)
            return new Content(texts[occasion.Language, "calendar.nothing-followed"], Elsewhere(occasion));
        var slugs = followed.Of(occasion.Session, occasion.ChatId, occasion.Now);
        var made = making.Of(slugs.Take(MostCases).Select(slug => (slug, cases.FindPublic(occasion.Session, slug))), mark: null, occasion);
        return Sent(null, made with { IsCut = made.IsCut || slugs.Count > MostCases }, occasion);
    }

    Content Sent(Case? single, MadeCalendar made, Occasion occasion)
    {
        if (made.Entries + made.TakenBack == 0)
            return new Content(caption.Undated(made, occasion.Language), single is null ? Elsewhere(occasion) : []);
        var name = single is null || occasion.IsDiscreet ? GeneralName : $"{single.Slug}.ics";
        return new Content(caption.Of(single, made, occasion)) { Document = new Document(name, made.File, texts[occasion.Language, "calendar.no-files"]) };
    }

    IReadOnlyList<IReadOnlyList<Button>> Elsewhere(Occasion occasion) =>
    [
        [
            new Button(texts.Plain(occasion.Language, "button.their-cases"), CasesButton.Data(0, ListFilter.None)),
            new Button(texts.Plain(occasion.Language, "button.coming"), NextButton.Data(0)),
        ],
    ];
}
