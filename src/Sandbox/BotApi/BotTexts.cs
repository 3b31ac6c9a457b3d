using System.Collections.Concurrent;

namespace Casebell.Sandbox.BotApi;

/// <summary>The bot's description and short description by language; a language without one falls back to the common one.</summary>
sealed class BotTexts
{
    readonly ConcurrentDictionary<(string Field, string Language), string> _texts = new();

    internal void Set(string field, string language, string text) => _texts[(field, language)] = text;

    internal string Get(string field, string language) =>
        _texts.GetValueOrDefault((field, language)) is { Length: > 0 } own ? own : _texts.GetValueOrDefault((field, ""), "");
}
