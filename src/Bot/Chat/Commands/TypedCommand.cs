using System.Text.RegularExpressions;

namespace Casebell.Chat.Commands;

/// <summary>A message read as <c>/name@bot words</c>.</summary>
/// <param name="Bot">The bot that is addressed, null where none is named.</param>
public sealed partial record TypedCommand(string Name, string? Bot, string Words)
{
    /// <summary>Null where the text is no command.</summary>
    public static TypedCommand? Read(string text)
    {
        var match = Shape().Match(text);
        return match.Success
            ? new TypedCommand(match.Groups["name"].Value.ToLowerInvariant(), match.Groups["bot"] is { Success: true, Value: var bot } ? bot : null, text[match.Length..].Trim())
            : null;
    }

    [GeneratedRegex(@"^\s*/(?<name>[A-Za-z0-9_]{1,64})(@(?<bot>[A-Za-z0-9_]{3,32}))?(?=\s|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
