using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Cases.Card;

/// <summary>The summary of a case with the buttons that open all the rest.</summary>
sealed class CardTemplate(CaseTable cases, CardText card, TextCatalogue texts, IEnumerable<ICardButtons> more) : ITemplate
{
    public const string TemplateName = "case.card";

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
        [
            new Button(texts.Plain(occasion.Language, "button.timeline"), TimelineButton.Data(@case.Slug, 0)),
            new Button(texts.Plain(occasion.Language, "button.sources"), SourcesButton.Data(@case.Slug)),
        ],
    ];
}

/// <summary>Another feature's buttons under the card.</summary>
public interface ICardButtons
{
    IEnumerable<Button> For(Case @case, Occasion occasion);
}
