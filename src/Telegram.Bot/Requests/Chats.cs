using System.ComponentModel;

namespace Telegram.Bot.Requests;

/// <summary>https://core.telegram.org/bots/api#sendchataction</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class SendChatActionRequest() : RequestBase<bool>("sendChatAction")
{
    [JsonPropertyName("chat_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatAction Action { get; set; }

    [JsonPropertyName("business_connection_id")]
    public string? BusinessConnectionId { get; set; }

    [JsonPropertyName("message_thread_id")]
    public int? MessageThreadId { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#getchat</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class GetChatRequest() : RequestBase<ChatFullInfo>("getChat")
{
    [JsonPropertyName("chat_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#getchatmember</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class GetChatMemberRequest() : RequestBase<ChatMember>("getChatMember")
{
    [JsonPropertyName("chat_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }

    [JsonPropertyName("user_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required long UserId { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#getchatadministrators</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class GetChatAdministratorsRequest() : RequestBase<ChatMember[]>("getChatAdministrators")
{
    [JsonPropertyName("chat_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required ChatId ChatId { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#getfile</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class GetFileRequest() : RequestBase<TGFile>("getFile")
{
    [JsonPropertyName("file_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required string FileId { get; set; }
}
