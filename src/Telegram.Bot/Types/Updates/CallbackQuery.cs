namespace Telegram.Bot.Types;

/// <summary>A press on an inline button (https://core.telegram.org/bots/api#callbackquery).</summary>
public class CallbackQuery
{
    /// <summary>For answerCallbackQuery.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Id { get; set; } = default!;

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public User From { get; set; } = default!;

    /// <summary>The one under which the button is; too old a one has an empty date and no text.</summary>
    public Message? Message { get; set; }

    /// <summary>Instead of the message when it was sent through inline mode.</summary>
    [JsonPropertyName("inline_message_id")]
    public string? InlineMessageId { get; set; }

    [JsonPropertyName("chat_instance")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ChatInstance { get; set; } = default!;

    /// <summary>The button's; anybody may forge it.</summary>
    public string? Data { get; set; }

    [JsonPropertyName("game_short_name")]
    public string? GameShortName { get; set; }
}
