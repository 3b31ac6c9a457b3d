namespace Telegram.Bot.Types;

/// <summary>Everybody for whom no narrower scope is set.</summary>
public class BotCommandScopeDefault : BotCommandScope
{
    public override BotCommandScopeType Type => BotCommandScopeType.Default;
}

/// <summary>Every private chat.</summary>
public class BotCommandScopeAllPrivateChats : BotCommandScope
{
    public override BotCommandScopeType Type => BotCommandScopeType.AllPrivateChats;
}

/// <summary>Every group and supergroup.</summary>
public class BotCommandScopeAllGroupChats : BotCommandScope
{
    public override BotCommandScopeType Type => BotCommandScopeType.AllGroupChats;
}

/// <summary>The administrators of every group and supergroup.</summary>
public class BotCommandScopeAllChatAdministrators : BotCommandScope
{
    public override BotCommandScopeType Type => BotCommandScopeType.AllChatAdministrators;
}

/// <summary>Everybody in one chat.</summary>
public class BotCommandScopeChat : BotCommandScope
{
    [JsonPropertyName("chat_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatId ChatId { get; set; } = default!;

    public override BotCommandScopeType Type => BotCommandScopeType.Chat;
}

/// <summary>The administrators of one chat.</summary>
public class BotCommandScopeChatAdministrators : BotCommandScope
{
    [JsonPropertyName("chat_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatId ChatId { get; set; } = default!;

    public override BotCommandScopeType Type => BotCommandScopeType.ChatAdministrators;
}

/// <summary>One person in one chat.</summary>
public class BotCommandScopeChatMember : BotCommandScope
{
    [JsonPropertyName("chat_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public ChatId ChatId { get; set; } = default!;

    [JsonPropertyName("user_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public long UserId { get; set; }

    public override BotCommandScopeType Type => BotCommandScopeType.ChatMember;
}
