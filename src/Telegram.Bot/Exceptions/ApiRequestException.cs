namespace Telegram.Bot.Exceptions;

/// <summary>The API answered "not ok": <see cref="Exception.Message"/> is its description, word for word.</summary>
public class ApiRequestException : RequestException
{
    public ApiRequestException(string message)
        : base(message)
    {
    }

    public ApiRequestException(string message, int errorCode)
        : base(message) => ErrorCode = errorCode;

    public ApiRequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ApiRequestException(string message, int errorCode, Exception innerException)
        : base(message, innerException) => ErrorCode = errorCode;

    public ApiRequestException(string message, int errorCode, ResponseParameters? parameters)
        : base(message)
    {
        ErrorCode = errorCode;
        Parameters = parameters;
    }

    public ApiRequestException(string message, int errorCode, ResponseParameters? parameters, Exception innerException)
        : base(message, innerException)
    {
        ErrorCode = errorCode;
        Parameters = parameters;
    }

    /// <summary>The API's <c>error_code</c>: 400, 401, 403, 404, 409, 429…</summary>
    public virtual int ErrorCode { get; }

    /// <summary>What a program can act upon: how long to wait, or the group's new id.</summary>
    public ResponseParameters? Parameters { get; }

    /// <summary>Begins with the error code in place of the name of the class.</summary>
    public override string ToString()
    {
        var text = base.ToString();
        return $"Telegram Bot API error {ErrorCode}{text[text.IndexOf(':', StringComparison.Ordinal)..]}";
    }
}
