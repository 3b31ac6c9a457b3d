using Casebell.Chat.Messages;
using Casebell.Chat.Wording;

namespace Casebell.Chat.Intake;

/// <summary>A message that is one text and nothing else.</summary>
sealed class ShortTexts(string name, TextCatalogue texts) : ITemplate
{
    public const string Fault = "chat.fault";
    public const string TooOften = "chat.too-often";
    public const string AdministratorsOnly = "chat.administrators-only";
    public const string UnknownCommand = "chat.unknown-command";
    public const string UnknownButton = "chat.unknown-button";

    public static IReadOnlyList<string> All { get; } = [Fault, TooOften, AdministratorsOnly, UnknownCommand, UnknownButton];

    public string Name => name;

    public Rendering Render(Saying saying, Occasion occasion) => new Content(texts[occasion.Language, name]);
}
