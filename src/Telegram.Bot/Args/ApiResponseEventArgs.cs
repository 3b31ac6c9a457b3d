namespace Telegram.Bot.Args;

/// <summary>An answer received and not yet read.</summary>
public class ApiResponseEventArgs(HttpResponseMessage responseMessage, ApiRequestEventArgs apiRequestEventArgs)
{
    public HttpResponseMessage ResponseMessage { get; } = responseMessage;

    public ApiRequestEventArgs ApiRequestEventArgs { get; } = apiRequestEventArgs;
}
