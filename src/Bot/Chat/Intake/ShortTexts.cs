namespace Casebell.Chat.Intake;

/// <summary>A message that is one text and nothing else.</summary>
static class ShortTexts
{
    public const string Fault = "chat.fault";
    public const string TooOften = "chat.too-often";
    public const string AdministratorsOnly = "chat.administrators-only";
    public const string AdministratorsUnknown = "chat.administrators-unknown";
    public const string Erased = "chat.erased";
    public const string UnknownCommand = "chat.unknown-command";
    public const string WordsOnly = "chat.words-only";
    public const string UnknownButton = "chat.unknown-button";

    public static IReadOnlyList<string> All { get; } = [Fault, TooOften, AdministratorsOnly, AdministratorsUnknown, Erased, UnknownCommand, WordsOnly, UnknownButton];
}
