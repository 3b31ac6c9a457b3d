namespace Telegram.Bot.Types.ReplyMarkups;

/// <summary>A button under a message. Exactly one member besides the text says what it does (https://core.telegram.org/bots/api#inlinekeyboardbutton).</summary>
public class InlineKeyboardButton
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Text { get; set; }

    /// <summary>http, https or tg.</summary>
    public string? Url { get; set; }

    /// <summary>1 to 64 bytes; comes back in <see cref="CallbackQuery.Data"/>.</summary>
    [JsonPropertyName("callback_data")]
    public string? CallbackData { get; set; }

    /// <summary>Asks for a chat, and begins an inline query there; may be empty.</summary>
    [JsonPropertyName("switch_inline_query")]
    public string? SwitchInlineQuery { get; set; }

    /// <summary>Begins an inline query in this chat; may be empty.</summary>
    [JsonPropertyName("switch_inline_query_current_chat")]
    public string? SwitchInlineQueryCurrentChat { get; set; }

    [JsonPropertyName("switch_inline_query_chosen_chat")]
    public SwitchInlineQueryChosenChat? SwitchInlineQueryChosenChat { get; set; }

    [JsonPropertyName("copy_text")]
    public CopyTextButton? CopyText { get; set; }

    public bool Pay { get; set; }

    public InlineKeyboardButton()
    {
    }

    [SetsRequiredMembers]
    public InlineKeyboardButton(string text) => Text = text;

    /// <summary>A link when the second text begins as one, otherwise callback data.</summary>
    [SetsRequiredMembers]
    public InlineKeyboardButton(string text, string callbackDataOrUrl)
    {
        Text = text;
        if (IsLink(callbackDataOrUrl))
            Url = callbackDataOrUrl;
        else
            CallbackData = callbackDataOrUrl;
    }

    public static implicit operator InlineKeyboardButton(string textAndCallbackDataOrUrl) =>
        new(textAndCallbackDataOrUrl, textAndCallbackDataOrUrl);

    public static implicit operator InlineKeyboardButton((string text, string callbackDataOrUrl) tuple) =>
        new(tuple.text, tuple.callbackDataOrUrl);

    public static InlineKeyboardButton WithUrl(string text, string url) => new(text) { Url = url };

    public static InlineKeyboardButton WithCallbackData(string textAndCallbackData) =>
        new(textAndCallbackData) { CallbackData = textAndCallbackData };

    public static InlineKeyboardButton WithCallbackData(string text, string callbackData) =>
        new(text) { CallbackData = callbackData };

    public static InlineKeyboardButton WithSwitchInlineQuery(string text, string switchInlineQuery = "") =>
        new(text) { SwitchInlineQuery = switchInlineQuery };

    public static InlineKeyboardButton WithSwitchInlineQueryCurrentChat(
        string text,
        string switchInlineQueryCurrentChat = "") =>
        new(text) { SwitchInlineQueryCurrentChat = switchInlineQueryCurrentChat };

    public static InlineKeyboardButton WithSwitchInlineQueryChosenChat(
        string text,
        SwitchInlineQueryChosenChat switchInlineQueryChosenChat) =>
        new(text) { SwitchInlineQueryChosenChat = switchInlineQueryChosenChat };

    public static InlineKeyboardButton WithCopyText(string text, CopyTextButton copyText) =>
        new(text) { CopyText = copyText };

    public static InlineKeyboardButton WithPay(string text) => new(text) { Pay = true };

    static bool IsLink(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
