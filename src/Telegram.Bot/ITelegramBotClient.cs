using Telegram.Bot.Args;
using Telegram.Bot.Exceptions;

namespace Telegram.Bot;

/// <summary>Called around each request; awaited before the request goes on.</summary>
public delegate ValueTask AsyncEventHandler<in TArgs>(
    ITelegramBotClient botClient,
    TArgs args,
    CancellationToken cancellationToken = default);

/// <summary>A client of one bot of the Telegram Bot API. Every API method is an extension method over <see cref="SendRequest"/>.</summary>
public interface ITelegramBotClient
{
    /// <summary>True when the bot talks to a server other than api.telegram.org.</summary>
    bool LocalBotServer { get; }

    /// <summary>The bot's own user id: the part of the token before the colon.</summary>
    long BotId { get; }

    /// <summary>How long one HTTP exchange may take, long polling included. Settable before the first request only.</summary>
    TimeSpan Timeout { get; set; }

    /// <summary>Makes the exception of an answer that says "not ok".</summary>
    IExceptionParser ExceptionsParser { get; set; }

#pragma warning disable MA0046 // The package's events are awaited, hence no void.
    /// <summary>Before each attempt to send a request.</summary>
    event AsyncEventHandler<ApiRequestEventArgs>? OnMakingApiRequest;

    /// <summary>After each answer, before it is read.</summary>
    event AsyncEventHandler<ApiResponseEventArgs>? OnApiResponseReceived;
#pragma warning restore MA0046

    /// <summary>Sends a request and returns the answer's <c>result</c>.</summary>
    /// <exception cref="ApiRequestException">The API answered "not ok".</exception>
    /// <exception cref="RequestException">No usable answer: no connection, timed out, or not the JSON expected.</exception>
    /// <exception cref="OperationCanceledException">The caller's token or the client's global one was cancelled.</exception>
    Task<TResponse> SendRequest<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);

    /// <summary>Asks getMe: false when the token is not accepted (401). Other failures throw.</summary>
    Task<bool> TestApi(CancellationToken cancellationToken = default);

    /// <summary>Copies a file to <paramref name="destination"/>; <paramref name="filePath"/> as getFile gave it.</summary>
    /// <exception cref="ArgumentException">The path is empty or shorter than two characters.</exception>
    Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default);

    /// <inheritdoc cref="DownloadFile(string, Stream, CancellationToken)"/>
    Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default);
}
