namespace Telegram.Bot.Requests.Abstractions;

/// <summary>A call of one Bot API method.</summary>
public interface IRequest
{
    HttpMethod HttpMethod { get; }

    /// <summary>The API's name of the method, as "sendMessage".</summary>
    string MethodName { get; }

    /// <summary>True when the request is given as the answer to a webhook; then the body names the method.</summary>
    bool IsWebhookResponse { get; set; }

    /// <summary>The body; null when the method takes no parameters.</summary>
    HttpContent? ToHttpContent();
}

/// <summary>A call of one Bot API method whose <c>result</c> is a <typeparamref name="TResponse"/>.</summary>
public interface IRequest<TResponse> : IRequest;
