using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary>Says whether a case is muted in this chat, and offers the opposite.</summary>
sealed class MutedTemplate(CaseTable cases, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "muted.changed";

    public string Name => TemplateName;

    public static Saying Of(CaseSlug slug) => new(TemplateName, ("slug", slug.Value));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        if (CaseSlug.TryParse(saying["slug"]) is not { } slug || cases.FindPublic(occasion.Session, slug) is not { } @case)
            return new Content(texts[language, CaseTexts.Gone]);
        Voice voice = new(texts, language);
        var title = Html.Text(voice.Say(@case.Title)) + voice.Note();
        return MutedTable.Has(occasion.Session, occasion.ChatId, slug)
            ? new Content(texts[language, "muted.begun", ("title", title)], [[new Button(texts.Plain(language, "button.unmute"), UnmuteButton.Data(slug))]])
            : new Content(texts[language, "muted.ended", ("title", title)], [[new Button(texts.Plain(language, "button.open-case"), CardButton.Data(slug)), new Button(texts.Plain(language, "button.mute"), MuteButton.Data(slug))]]);
    }
}
