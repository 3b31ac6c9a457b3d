namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>Rows of buttons under a message (https://core.telegram.org/bots/api#inlinekeyboardmarkup).</summary>
public class InlineKeyboardMarkup : ReplyMarkup
{
    [JsonPropertyName("inline_keyboard")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<IEnumerable<InlineKeyboardButton>> InlineKeyboard { get; set; }

    [SetsRequiredMembers]
    public InlineKeyboardMarkup() => InlineKeyboard = new List<List<InlineKeyboardButton>>();

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(IEnumerable<IEnumerable<InlineKeyboardButton>> inlineKeyboard) =>
        InlineKeyboard = inlineKeyboard;

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(InlineKeyboardButton inlineKeyboardButton)
        : this(new List<InlineKeyboardButton> { inlineKeyboardButton })
    {
    }

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(params InlineKeyboardButton[] inlineKeyboardRow)
        : this(inlineKeyboardRow.ToList())
    {
    }

    [SetsRequiredMembers]
    public InlineKeyboardMarkup(IEnumerable<InlineKeyboardButton> inlineKeyboardRow) =>
        InlineKeyboard = new List<List<InlineKeyboardButton>> { inlineKeyboardRow.ToList() };

    /// <summary>The row is kept, not copied.</summary>
    [SetsRequiredMembers]
    public InlineKeyboardMarkup(List<InlineKeyboardButton> inlineKeyboardRow) =>
        InlineKeyboard = new List<List<InlineKeyboardButton>> { inlineKeyboardRow };

    // AddButton and AddNewRow need rows that can grow; a keyboard given as any other collection has none.
    List<List<InlineKeyboardButton>> Rows => InlineKeyboard as List<List<InlineKeyboardButton>>
        ?? throw new InvalidOperationException("This method works only with a List<List<InlineKeyboardButton>> keyboard");

    [return: NotNullIfNotNull(nameof(button))]
    public static implicit operator InlineKeyboardMarkup?(InlineKeyboardButton? button) =>
        button is null ? null : new(button);

    [return: NotNullIfNotNull(nameof(buttonText))]
    public static implicit operator InlineKeyboardMarkup?(string? buttonText) =>
        buttonText is null ? null : new(buttonText);

    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator InlineKeyboardMarkup?(InlineKeyboardButton[]? buttons) =>
        buttons is null ? null : new(buttons);

    [return: NotNullIfNotNull(nameof(buttonRows))]
    public static implicit operator InlineKeyboardMarkup?(IEnumerable<InlineKeyboardButton>[]? buttonRows) =>
        buttonRows is null ? null : new(buttonRows);

    /// <summary>A keyboard without buttons, for taking one away from a message.</summary>
    public static InlineKeyboardMarkup Empty() => new();

    /// <summary>Appends to the last row.</summary>
    public InlineKeyboardMarkup AddButton(InlineKeyboardButton button) => AddButtons(button);

    /// <inheritdoc cref="AddButton(InlineKeyboardButton)"/>
    public InlineKeyboardMarkup AddButton(string text, string callbackData) =>
        AddButton(InlineKeyboardButton.WithCallbackData(text, callbackData));

    /// <summary>Appends to the last row.</summary>
    public InlineKeyboardMarkup AddButtons(params InlineKeyboardButton[] buttons)
    {
        if (Rows.Count == 0)
            Rows.Add([]);
        Rows[^1].AddRange(buttons);
        return this;
    }

    /// <summary>Begins a row below.</summary>
    public InlineKeyboardMarkup AddNewRow(params InlineKeyboardButton[] buttons)
    {
        Rows.Add([.. buttons]);
        return this;
    }
}
