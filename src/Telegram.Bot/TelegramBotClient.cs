using System.Net;
using Telegram.Bot.Args;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Requests;

namespace Telegram.Bot;

/// <inheritdoc/>
public class TelegramBotClient : ITelegramBotClient
{
    readonly TelegramBotClientOptions _options;
    readonly HttpClient _http;

    /// <param name="options">Which bot, on which server.</param>
    /// <param name="httpClient">Without one, the client makes its own; the caller's is never disposed of.</param>
    /// <param name="cancellationToken">Ends every request of this client.</param>
    public TelegramBotClient(
        TelegramBotClientOptions options,
        HttpClient? httpClient = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        // Connections are renewed now and then so that a change of DNS is noticed.
        _http = httpClient ?? new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(3) });
        GlobalCancelToken = cancellationToken;
    }

    /// <param name="token">As BotFather gave it.</param>
    /// <param name="httpClient">Without one, the client makes its own; the caller's is never disposed of.</param>
    /// <param name="cancellationToken">Ends every request of this client.</param>
    public TelegramBotClient(string token, HttpClient? httpClient = null, CancellationToken cancellationToken = default)
        : this(new TelegramBotClientOptions(token), httpClient, cancellationToken)
    {
    }

#pragma warning disable MA0046 // The package's events are awaited, hence no void.
    public event AsyncEventHandler<ApiRequestEventArgs>? OnMakingApiRequest;

    public event AsyncEventHandler<ApiResponseEventArgs>? OnApiResponseReceived;
#pragma warning restore MA0046

    public string Token => _options.Token;

    public long BotId => _options.BotId;

    public bool LocalBotServer => _options.LocalBotServer;

    public TimeSpan Timeout
    {
        get => _http.Timeout;
        set => _http.Timeout = value;
    }

    /// <summary>Ends every request of this client.</summary>
    public CancellationToken GlobalCancelToken { get; }

    public IExceptionParser ExceptionsParser { get; set; } = new DefaultExceptionParser();

    public virtual async Task<TResponse> SendRequest<TResponse>(
        IRequest<TResponse> request,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(GlobalCancelToken, cancellationToken);
        using var content = request.ToHttpContent();
        for (var attempt = 1; ; attempt++)
        {
            using var response = await Exchange(request, content, either.Token);
            if (response.StatusCode is HttpStatusCode.OK)
                return await ApiAnswer.ResultOf<TResponse>(response, either.Token);

            var error = await ApiAnswer.ErrorOf(response, either.Token);
            if (!WaitsOut(error, attempt, out var wait))
                throw ExceptionsParser.Parse(error);
            await Task.Delay(wait, either.Token);
        }
    }

    public async Task<bool> TestApi(CancellationToken cancellationToken = default)
    {
        try
        {
            await SendRequest(new GetMeRequest(), cancellationToken);
            return true;
        }
        catch (ApiRequestException exception) when (exception.ErrorCode == 401)
        {
            return false;
        }
    }

    public Task DownloadFile(TGFile file, Stream destination, CancellationToken cancellationToken = default) =>
        DownloadFile(file.FilePath!, destination, cancellationToken);

    public async Task DownloadFile(string filePath, Stream destination, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrWhiteSpace(filePath) || filePath.Length < 2)
            throw new ArgumentException("Invalid file path", nameof(filePath));
        ArgumentNullException.ThrowIfNull(destination);

        using var either = CancellationTokenSource.CreateLinkedTokenSource(GlobalCancelToken, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{_options.BaseFileUrl}/{filePath}");
        using var response = await Send(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
        if (!response.IsSuccessStatusCode)
            throw ExceptionsParser.Parse(await ApiAnswer.ErrorOf(response, either.Token));
        try
        {
            await response.Content.CopyToAsync(destination, either.Token);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw new RequestException("Exception during file download", response.StatusCode, exception);
        }
    }

    async Task<HttpResponseMessage> Exchange(IRequest request, HttpContent? content, CancellationToken cancellationToken)
    {
        // Not disposed of: that would dispose of the content, which a second attempt needs.
        var message = new HttpRequestMessage(request.HttpMethod, $"{_options.BaseRequestUrl}/{request.MethodName}")
        {
            Content = content,
        };
        var args = new ApiRequestEventArgs(request, message);
        if (OnMakingApiRequest is { } making)
            await making(this, args, cancellationToken);
        // A stream can be read once: what may be sent again is kept.
        if (content is MultipartContent && _options is { RetryThreshold: > 0, RetryCount: > 1 })
            await content.LoadIntoBufferAsync(cancellationToken);

        var response = await Send(message, HttpCompletionOption.ResponseContentRead, cancellationToken);
        if (OnApiResponseReceived is { } received)
            await received(this, new(response, args), cancellationToken);
        return response;
    }

    async Task<HttpResponseMessage> Send(
        HttpRequestMessage message,
        HttpCompletionOption completion,
        CancellationToken cancellationToken)
    {
        try
        {
            return await _http.SendAsync(message, completion, cancellationToken);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new RequestException("Bot API Request timed out", exception);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw Failure(exception);
        }
    }

    // The token is in the address, and a handler of the caller's may put the address into its message.
    RequestException Failure(Exception exception)
    {
        var says = $"Bot API Service Failure: {exception.GetType().Name}: {exception.Message}";
        return exception.ToString().Contains(Token, StringComparison.Ordinal)
            ? new(says.Replace(Token, "<token>", StringComparison.Ordinal))
            : new(says, exception);
    }

    bool WaitsOut(ApiResponse error, int attempt, out TimeSpan wait)
    {
        wait = TimeSpan.FromSeconds(error.Parameters?.RetryAfter ?? 0);
        return error is { ErrorCode: 429, Parameters.RetryAfter: { } seconds }
            && _options.RetryThreshold > 0
            && seconds <= _options.RetryThreshold
            && attempt < _options.RetryCount;
    }
}
