using System.Text;
using System.Text.Json;
using Casebell.Sandbox;

namespace Casebell.Tests.Harness;

/// <summary>A message as a person can read it in a file: the text with its markup, then the buttons with their data.</summary>
static class Transcript
{
    public static string Of(SandboxMessage message)
    {
        var result = new StringBuilder(Marked(message)).Append('\n');
        if (message.Keyboard is { } keyboard)
        {
            result.Append('\n');
            foreach (var row in keyboard.Rows)
                result.AppendJoin(' ', row.Select(button => $"[{button.Text} → {button.CallbackData ?? Other(button)}]")).Append('\n');
        }

        return result.ToString();
    }

    /// <summary>What a button does that does not ask the bot, such as copying.</summary>
    static string Other(InlineButton button) =>
        button.Action == "copy_text" ? $"copies: {JsonDocument.Parse(button.Value).RootElement.GetProperty("text").GetString()}" : $"{button.Action}: {button.Value}";

    static string Marked(SandboxMessage message)
    {
        // What Telegram makes of commands and links by itself is no markup of the message.
        var entities = message.Entities.Select(entity => (entity.Offset, End: entity.Offset + entity.Length, Tags: Tags(entity)))
            .Where(entity => entity.Tags is not null)
            .OrderBy(entity => entity.Offset).ThenByDescending(entity => entity.End).ToList();
        var result = new StringBuilder();
        for (var at = 0; at <= message.Text.Length; at++)
        {
            foreach (var closed in entities.Where(entity => entity.End == at).Reverse())
                result.Append(closed.Tags!.Value.Close);
            foreach (var opened in entities.Where(entity => entity.Offset == at))
                result.Append(opened.Tags!.Value.Open);
            if (at < message.Text.Length)
                result.Append(message.Text[at]);
        }

        return result.ToString();
    }

    static (string Open, string Close)? Tags(TextEntity entity) => entity.Type switch
    {
        "bold" => ("*", "*"),
        "italic" => ("_", "_"),
        "code" => ("`", "`"),
        "text_link" => ("[", $"]({entity.Url})"),
        "date_time" => ($"{{{entity.UnixTime} {entity.DateTimeFormat}|", "}"),
        _ => null,
    };
}
