using System.Text.Json;
using Casebell.Sandbox.BotApi;

namespace Casebell.Sandbox;

/// <summary>One inline button. <paramref name="Action"/> is the Bot API's field name, such as <c>callback_data</c>.</summary>
/// <param name="Value">The action's text, or its JSON where the action is not a text.</param>
public sealed record InlineButton(string Text, string Action, string Value)
{
    /// <summary><c>primary</c>, <c>success</c>, <c>danger</c> or null.</summary>
    public string? Style { get; init; }

    public string? IconCustomEmojiId { get; init; }

    public string? CallbackData => Action == "callback_data" ? Value : null;

    public string? Url => Action == "url" ? Value : null;

    /// <summary>What a <c>copy_text</c> button copies.</summary>
    public string? CopyText => Action == "copy_text" ? JsonText("text") : null;

    /// <summary>What any of the three <c>switch_inline_query…</c> buttons puts after the bot's name; may be empty.</summary>
    public string? InlineQuery => Action switch
    {
        "switch_inline_query" or "switch_inline_query_current_chat" => Value,
        "switch_inline_query_chosen_chat" => JsonText("query"),
        _ => null,
    };

    internal static readonly string[] ChosenChats = ["allow_user_chats", "allow_bot_chats", "allow_group_chats", "allow_channel_chats"];

    /// <summary>Of <c>switch_inline_query_chosen_chat</c>: whether it offers any kind of chat.</summary>
    internal bool AllowsAnyChat
    {
        get
        {
            using var json = JsonDocument.Parse(Value);
            return ChosenChats.Any(kind => json.RootElement.OptionalFlag(kind));
        }
    }

    internal bool ValueIsJson => Action is not ("url" or "callback_data" or "switch_inline_query" or "switch_inline_query_current_chat");

    string JsonText(string field)
    {
        using var json = JsonDocument.Parse(Value);
        return json.RootElement.OptionalText(field) ?? "";
    }
}

/// <summary>The rows of buttons under a message; never empty.</summary>
public sealed class InlineKeyboard(IReadOnlyList<IReadOnlyList<InlineButton>> rows)
{
    public IReadOnlyList<IReadOnlyList<InlineButton>> Rows { get; } = rows;

    public IEnumerable<InlineButton> Buttons => Rows.SelectMany(row => row);

    /// <summary>The same buttons in the same places: what "message is not modified" compares.</summary>
    internal static bool Same(InlineKeyboard? one, InlineKeyboard? other)
    {
        if (one is null || other is null) return ReferenceEquals(one, other);
        return one.Rows.Count == other.Rows.Count && one.Rows.Zip(other.Rows).All(pair => pair.First.SequenceEqual(pair.Second));
    }
}
