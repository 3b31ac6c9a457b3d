namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>What is under a message, or instead of the keyboard.</summary>
[JsonPolymorphic]
[JsonDerivedType(typeof(InlineKeyboardMarkup))]
[JsonDerivedType(typeof(ReplyKeyboardRemove))]
[JsonDerivedType(typeof(ForceReplyMarkup))]
public abstract class ReplyMarkup
{
    [return: NotNullIfNotNull(nameof(button))]
    public static implicit operator ReplyMarkup?(InlineKeyboardButton button) =>
        button is null ? null : new InlineKeyboardMarkup(button);

    [return: NotNullIfNotNull(nameof(buttons))]
    public static implicit operator ReplyMarkup?(InlineKeyboardButton[]? buttons) =>
        buttons is null ? null : new InlineKeyboardMarkup(buttons);

    [return: NotNullIfNotNull(nameof(buttonRows))]
    public static implicit operator ReplyMarkup?(IEnumerable<InlineKeyboardButton>[]? buttonRows) =>
        buttonRows is null ? null : new InlineKeyboardMarkup(buttonRows);
}

/// <summary>Takes a custom keyboard away (https://core.telegram.org/bots/api#replykeyboardremove).</summary>
public class ReplyKeyboardRemove : ReplyMarkup
{
    /// <summary>Only for those mentioned or answered.</summary>
    public bool Selective { get; set; }

    [JsonPropertyName("remove_keyboard")]
    public bool RemoveKeyboard => true;
}

/// <summary>Opens the reply field for the reader (https://core.telegram.org/bots/api#forcereply).</summary>
public class ForceReplyMarkup : ReplyMarkup
{
    /// <summary>1 to 64 characters.</summary>
    [JsonPropertyName("input_field_placeholder")]
    public string? InputFieldPlaceholder { get; set; }

    /// <summary>Only for those mentioned or answered.</summary>
    public bool Selective { get; set; }

    [JsonPropertyName("force_reply")]
    public bool ForceReply => true;
}
