using System.ComponentModel;

namespace Telegram.Bot.Requests;

/// <summary>https://core.telegram.org/bots/api#getme</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class GetMeRequest() : ParameterlessRequest<User>("getMe");

/// <summary>https://core.telegram.org/bots/api#setmycommands</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class SetMyCommandsRequest() : RequestBase<bool>("setMyCommands")
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required IEnumerable<BotCommand> Commands { get; set; }

    public BotCommandScope? Scope { get; set; }

    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#getmycommands</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class GetMyCommandsRequest() : RequestBase<BotCommand[]>("getMyCommands")
{
    public BotCommandScope? Scope { get; set; }

    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#deletemycommands</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class DeleteMyCommandsRequest() : RequestBase<bool>("deleteMyCommands")
{
    public BotCommandScope? Scope { get; set; }

    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#setmydescription</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class SetMyDescriptionRequest() : RequestBase<bool>("setMyDescription")
{
    public string? Description { get; set; }

    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#getmydescription</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class GetMyDescriptionRequest() : RequestBase<BotDescription>("getMyDescription")
{
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#setmyshortdescription</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class SetMyShortDescriptionRequest() : RequestBase<bool>("setMyShortDescription")
{
    [JsonPropertyName("short_description")]
    public string? ShortDescription { get; set; }

    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}

/// <summary>https://core.telegram.org/bots/api#getmyshortdescription</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public class GetMyShortDescriptionRequest() : RequestBase<BotShortDescription>("getMyShortDescription")
{
    [JsonPropertyName("language_code")]
    public string? LanguageCode { get; set; }
}
