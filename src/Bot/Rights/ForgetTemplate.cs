using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Rights;

/// <summary>Asks once, and says what would be erased.</summary>
sealed class ForgetTemplate(Holdings holdings, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "forget";

    public string Name => TemplateName;

    public static Saying Question { get; } = new(TemplateName);

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        return new Content(
            Html.Join(
                "\n\n",
                texts[language, "forget.question"],
                holdings.List(holdings.Count(occasion.Session, occasion.ChatId), language),
                texts[language, occasion.IsPrivate ? "forget.consequence" : "forget.consequence-group"]),
            [
                [new Button(texts.Plain(language, "button.forget-yes"), ForgetButton.YesData)],
                [new Button(texts.Plain(language, "button.forget-no"), ForgetButton.NoData)],
            ]);
    }
}
