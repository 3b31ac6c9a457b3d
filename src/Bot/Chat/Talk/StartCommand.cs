using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Chat.Talk;

/// <summary><c>/start</c>: who this is and what it keeps, in a few lines. A deep link leads to what it names instead, in a new chat after one line about the bot.</summary>
sealed class StartCommand(StartLinks links) : ICommand
{
    public string Name => "start";

    public int Order => 10;

    public bool ChangesChat => false;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (links.Find(asked.Words) is not var (link, words))
            return [new Reply.Say(new Saying(StartTemplate.TemplateName))];
        var replies = link.Answer(asked with { Words = words });
        return asked.Chat.IsNew ? [new Reply.Say(new Saying(IntroTemplate.TemplateName)), .. replies] : replies;
    }
}

sealed class StartTemplate(TextCatalogue texts) : ITemplate
{
    public const string TemplateName = "start";

    public string Name => TemplateName;

    public Rendering Render(Saying saying, Occasion occasion) => new Content(
        texts[occasion.Language, "start.text"],
        [[new Button(texts.Plain(occasion.Language, "button.coming"), "next:0"), new Button("English · Русский · Қазақша", LanguageButton.Ask)]]);
}
