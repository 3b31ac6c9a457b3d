namespace Telegram.Bot.Types;

/// <summary>The text of an empty chat with the bot (https://core.telegram.org/bots/api#botdescription).</summary>
public class BotDescription
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Description { get; set; } = default!;

    public static implicit operator string(BotDescription self) => self.Description;

    public static implicit operator BotDescription(string description) => new() { Description = description };
}

/// <summary>The text of the bot's profile (https://core.telegram.org/bots/api#botshortdescription).</summary>
public class BotShortDescription
{
    [JsonPropertyName("short_description")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string ShortDescription { get; set; } = default!;

    public static implicit operator string(BotShortDescription self) => self.ShortDescription;

    public static implicit operator BotShortDescription(string shortDescription) => new() { ShortDescription = shortDescription };
}
