using Casebell.Cases.Citing;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;
using NodaTime;

namespace Casebell.Cases.Card;

/// <summary>The summary of a case with the buttons that open all the rest.</summary>
sealed class CardTemplate(CaseTable cases, CardText card, CitationText citation, TextCatalogue texts, IEnumerable<ICardButtons> more, IEnumerable<ICaseView> views) : ITemplate
{
    public const string TemplateName = "case.card";
    const int InARow = 2;

    public string Name => TemplateName;

    public static Saying Of(CaseSlug slug) => new(TemplateName, ("slug", slug.Value));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        if (CaseSlug.TryParse(saying["slug"]) is not { } slug || cases.FindPublic(occasion.Session, slug) is not { } @case)
            return new Content(texts[occasion.Language, CaseTexts.Gone]);
        return new Content(card.Of(@case, occasion.Language, occasion.Now), Buttons(@case, occasion));
    }

    IReadOnlyList<IReadOnlyList<Button>> Buttons(Case @case, Occasion occasion) =>
    [
        [.. more.SelectMany(buttons => buttons.For(@case, occasion))],
        .. Views(@case, occasion).Chunk(InARow),
        [
            new Button(texts.Plain(occasion.Language, "button.share"), new ButtonAction.Share(@case.Slug.Value)),
            new Button(texts.Plain(occasion.Language, "button.cite"), new ButtonAction.Copy(citation.Of(@case, occasion.Language, Today(@case, occasion)))),
        ],
    ];

    IEnumerable<Button> Views(Case @case, Occasion occasion) =>
        views.Where(view => view.Has(@case, occasion))
            .Select(view => new Button(texts.Plain(occasion.Language, $"button.{view.Name}"), ViewButtons.Data(view, @case.Slug)));

    static LocalDate Today(Case @case, Occasion occasion) => occasion.Now.InZone(occasion.Zone ?? DateTimeZoneProviders.Tzdb[@case.Zone]).Date;
}

/// <summary>Another feature's buttons under the card.</summary>
public interface ICardButtons
{
    IEnumerable<Button> For(Case @case, Occasion occasion);
}
