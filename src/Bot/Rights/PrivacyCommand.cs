using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Rights;

/// <summary><c>/privacy</c>: what is kept, how long, who can see it, and how to have it erased, on one screen.</summary>
sealed class PrivacyCommand : ICommand
{
    public string Name => "privacy";

    public int Order => 80;

    public bool ChangesChat => false;

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Say(new Saying(PrivacyTemplate.TemplateName))];
}

sealed class PrivacyTemplate(TextCatalogue texts) : ITemplate
{
    public const string TemplateName = "privacy";

    public string Name => TemplateName;

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        return new Content(
            Html.Join(
                "\n\n",
                texts[language, "privacy.title"],
                texts[language, "privacy.kept"],
                texts[language, "privacy.how-long"],
                texts[language, "privacy.who"],
                texts[language, occasion.IsPrivate ? "privacy.erase" : "privacy.erase-group"]),
            [
                [new Button(texts.Plain(language, "button.mydata"), MyDataButton.Data)],
                [new Button(texts.Plain(language, "button.forget"), ForgetButton.AskData)],
            ]);
    }
}
