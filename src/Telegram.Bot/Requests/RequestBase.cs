using System.Net.Http.Headers;

namespace Telegram.Bot.Requests;

/// <summary>A request whose public properties are the JSON body.</summary>
/// <param name="methodName">The API's name of the method, as "sendMessage".</param>
public abstract class RequestBase<TResponse>(string methodName) : IRequest<TResponse>
{
    [JsonIgnore]
    public HttpMethod HttpMethod { get; set; } = HttpMethod.Post;

    [JsonIgnore]
    public string MethodName { get; } = methodName;

    [JsonIgnore]
    public bool IsWebhookResponse { get; set; }

    [JsonInclude]
    [JsonPropertyName("method")]
    internal string? Method => IsWebhookResponse ? MethodName : null;

    public virtual HttpContent? ToHttpContent() => JsonBody(Utf8Json());

    /// <summary>Written whole before it is sent, so that the body has a length and can be sent again.</summary>
    internal byte[] Utf8Json() => JsonSerializer.SerializeToUtf8Bytes(this, GetType(), JsonBotAPI.Options);

    internal static ByteArrayContent JsonBody(byte[] utf8Json) => new(utf8Json)
    {
        Headers = { ContentType = new MediaTypeHeaderValue("application/json", "utf-8") },
    };
}

/// <summary>A request of a method without parameters: no body, unless it answers a webhook.</summary>
public abstract class ParameterlessRequest<TResult>(string methodName) : RequestBase<TResult>(methodName)
{
    public override HttpContent? ToHttpContent() => IsWebhookResponse ? base.ToHttpContent() : null;
}
