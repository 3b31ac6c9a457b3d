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

    internal bool ValueIsJson => Action is not ("url" or "callback_data" or "switch_inline_query" or "switch_inline_query_current_chat");
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
