namespace Telegram.Bot.Args;

/// <summary>A request about to be sent.</summary>
public class ApiRequestEventArgs(IRequest request, HttpRequestMessage? httpRequestMessage = default) : EventArgs
{
    public IRequest Request { get; } = request;

    /// <summary>The HTTP form of it. Its address contains the token: never log it.</summary>
    public HttpRequestMessage? HttpRequestMessage { get; } = httpRequestMessage;
}
