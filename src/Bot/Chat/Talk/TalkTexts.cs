namespace Casebell.Chat.Talk;

/// <summary>Messages about the talk itself that are one text and nothing else.</summary>
static class TalkTexts
{
    public const string LanguageSet = "language.set";

    public static IReadOnlyList<string> All { get; } = [LanguageSet];
}
