namespace Telegram.Bot.Types;

/// <summary>A person or a bot (https://core.telegram.org/bots/api#user).</summary>
public class User
{
    /// <summary>At most 52 significant bits.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long Id { get; set; }

    [JsonPropertyName("is_bot")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public bool IsBot { get; set; }

    [JsonPropertyName("first_name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string FirstName { get; set; } = default!;

    [JsonPropertyName("last_name")]
    public string? LastName { get; set; }

    /// <summary>Without its "@".</summary>
    public string? Username { get; set; }

    /// <summary>IETF tag of the person's app, as "ru" or "pt-BR".</summary>
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }

    [JsonPropertyName("is_premium")]
    public bool IsPremium { get; set; }

    /// <summary>In the answer of getMe only.</summary>
    [JsonPropertyName("can_join_groups")]
    public bool CanJoinGroups { get; set; }

    /// <summary>In the answer of getMe only: privacy mode is off.</summary>
    [JsonPropertyName("can_read_all_group_messages")]
    public bool CanReadAllGroupMessages { get; set; }

    /// <summary>In the answer of getMe only.</summary>
    [JsonPropertyName("supports_inline_queries")]
    public bool SupportsInlineQueries { get; set; }
}
