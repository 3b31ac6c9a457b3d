namespace Telegram.Bot.Types.InlineQueryResults;

/// <summary>A button above the results that leads to the private chat (https://core.telegram.org/bots/api#inlinequeryresultsbutton).</summary>
public class InlineQueryResultsButton
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string Text { get; set; }

    /// <summary>Of the /start that the private chat then sends: 1 to 64 of A-Z, a-z, 0-9, _ and -.</summary>
    [JsonPropertyName("start_parameter")]
    public string? StartParameter { get; set; }

    public InlineQueryResultsButton()
    {
    }

    [SetsRequiredMembers]
    public InlineQueryResultsButton(string text) => Text = text;
}
