using System.Net;

namespace Telegram.Bot.Exceptions;

/// <summary>A request that got no usable answer. Whether it took effect is not known.</summary>
public class RequestException : Exception
{
    public RequestException(string message)
        : base(message)
    {
    }

    public RequestException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public RequestException(string message, HttpStatusCode httpStatusCode)
        : base(message) => HttpStatusCode = httpStatusCode;

    public RequestException(string message, HttpStatusCode httpStatusCode, Exception? innerException)
        : base(message, innerException) => HttpStatusCode = httpStatusCode;

    /// <summary>Null when no answer came at all.</summary>
    public HttpStatusCode? HttpStatusCode { get; }
}
