using System.Globalization;
using System.Net.Http.Headers;

namespace Casebell.Sandbox.BotApi;

/// <summary>
/// Brings updates to the webhook, where one is set: several at a time, those of one line one after the other. What was
/// not taken with a 2xx is brought again: at once, then after 2, 4, 8 and more seconds, or when the answer said.
/// </summary>
sealed class WebhookDelivery : IAsyncDisposable
{
    const int MostLookedAt = 1_000;
    const int MostAskedToWait = 3_600;
    const double LongestPause = 60;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly World _world;
    readonly Lock _gate = new();
    readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { Timeout = Patience };
    readonly CancellationTokenSource _stopping = new();
    readonly SemaphoreSlim _wake = new(0, 1);
    readonly Dictionary<long, Line> _lines = [];
    readonly Task _work;
    volatile WebhookSettings? _settings;
    int _inHand;

    internal WebhookDelivery(World world)
    {
        _world = world;
        world.UpdateQueued += (_, _) => Wake();
        _work = WorkAsync();
    }

    /// <summary>It was set or deleted.</summary>
    internal event EventHandler? Changed;

    internal WebhookSettings? Settings => _settings;

    internal bool IsSet => _settings is not null;

    internal (DateTimeOffset Date, string Message)? LastError { get; private set; }

    /// <returns>False where it stood so already.</returns>
    internal bool Set(WebhookSettings settings)
    {
        var isNew = _settings != settings;
        _settings = settings;
        lock (_gate) _lines.Clear();
        Changed?.Invoke(this, EventArgs.Empty);
        Wake();
        return isNew;
    }

    internal bool Delete()
    {
        var was = _settings is not null;
        _settings = null;
        Changed?.Invoke(this, EventArgs.Empty);
        return was;
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _work;
        _http.Dispose();
        _stopping.Dispose();
        _wake.Dispose();
    }

    async Task WorkAsync()
    {
        try
        {
            while (true)
            {
                var pause = _settings is { } settings ? Start(settings) : Timeout.InfiniteTimeSpan;
                await _wake.WaitAsync(pause, _stopping.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The server stops.
        }
    }

    /// <summary>Sends off what may go now.</summary>
    /// <returns>Until something may be tried again.</returns>
    TimeSpan Start(WebhookSettings settings)
    {
        var next = Timeout.InfiniteTimeSpan;
        var waiting = _world.LookAtUpdates(MostLookedAt);
        lock (_gate)
        {
            HashSet<long> held = [];
            foreach (var update in waiting)
            {
                if (_inHand >= settings.MostConnections) break;
                if (!held.Add(update.Line)) continue;
                if (!_lines.TryGetValue(update.Line, out var line)) _lines.Add(update.Line, line = new Line());
                if (line.IsBusy) continue;
                var left = line.Pause - TimeProvider.System.GetElapsedTime(line.Since);
                if (left > TimeSpan.Zero)
                {
                    next = next == Timeout.InfiniteTimeSpan || left < next ? left : next;
                    continue;
                }

                line.IsBusy = true;
                _inHand++;
                _ = BringAsync(settings, update, line);
            }
        }

        return next;
    }

    async Task BringAsync(WebhookSettings settings, QueuedUpdate update, Line line)
    {
        // Whoever made the update holds the world's lock.
        await Task.Yield();
        var (trouble, retryAfter) = await TryAsync(settings, update);
        if (trouble is null) _world.ForgetUpdate(update.Id);
        else LastError = (_world.Clock.GetUtcNow(), trouble);
        lock (_gate)
        {
            _inHand--;
            if (trouble is null) _lines.Remove(update.Line);
            else line.Failed(retryAfter);
        }

        Wake();
    }

    async Task<(string? Trouble, int? RetryAfter)> TryAsync(WebhookSettings settings, QueuedUpdate update)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, settings.Url) { Content = new ByteArrayContent(update.Whole()) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        if (settings.Secret.Length > 0) request.Headers.Add("X-Telegram-Bot-Api-Secret-Token", settings.Secret);
        try
        {
            using var answer = await _http.SendAsync(request, _stopping.Token);
            if (answer.IsSuccessStatusCode) return (null, null);
            int? asked = answer.Headers.RetryAfter?.Delta is { } delta ? (int)Math.Min(delta.TotalSeconds, MostAskedToWait) : null;
            return (string.Create(CultureInfo.InvariantCulture, $"Wrong response from the webhook: {(int)answer.StatusCode} {answer.ReasonPhrase}"), asked);
        }
        catch (HttpRequestException)
        {
            return ("Connection refused", null);
        }
        catch (OperationCanceledException)
        {
            return ("Read timeout expired", null);
        }
    }

    void Wake()
    {
        lock (_gate)
            if (!_stopping.IsCancellationRequested && _wake.CurrentCount == 0) _wake.Release();
    }

    sealed class Line
    {
        int _failures;

        internal bool IsBusy { get; set; }

        internal long Since { get; private set; }

        internal TimeSpan Pause { get; private set; }

        internal void Failed(int? retryAfter)
        {
            IsBusy = false;
            _failures++;
            Since = TimeProvider.System.GetTimestamp();
            Pause = TimeSpan.FromSeconds(retryAfter ?? (_failures == 1 ? 0 : Math.Min(LongestPause, Math.Pow(2, _failures - 1))));
        }
    }
}
