using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Chat.Talk;

/// <summary>One line about the bot, for whoever comes by a deep link and never met it; the language was only guessed.</summary>
sealed class IntroTemplate(TextCatalogue texts) : ITemplate
{
    public const string TemplateName = "start.intro";

    public string Name => TemplateName;

    public Rendering Render(Saying saying, Occasion occasion) => new Content(
        texts[occasion.Language, TemplateName], [[new Button("English · Русский · Қазақша", LanguageButton.Ask)]]);
}
