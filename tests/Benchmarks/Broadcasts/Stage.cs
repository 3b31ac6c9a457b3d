namespace Casebell.Benchmarks.Broadcasts;

/// <summary>
/// The server in its own process, the bot in another, and people who follow a case; a few more who follow nothing and ask.
/// </summary>
sealed class Stage : IDisposable
{
    /// <summary>As many as a loop that is compared sends to get warm.</summary>
    public const int Rehearsed = 2_000;

    const string Question = "/case zheksebaev";

    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(200);
    static readonly TimeSpan Stall = TimeSpan.FromSeconds(90);

    Stage(ServerProcess server)
    {
        Server = server;
        Bot = new BotProcess(ServerProcess.Token, server.Address);
    }

    public ServerProcess Server { get; }

    public BotProcess Bot { get; }

    public IReadOnlyList<long> Followers { get; private set; } = [];

    public IReadOnlyList<long> Askers { get; private set; } = [];

    /// <summary>What all of <see cref="Followers"/> are to be told.</summary>
    public Change Change { get; } = new(70707);

    /// <summary>Alerts like those that will be sent, one in each language of <see cref="Broadcasts.Followers.Codes"/>.</summary>
    public IReadOnlyList<System.Text.Json.Nodes.JsonNode> Samples { get; private set; } = [];

    /// <summary>Opens it with the bot running and warm.</summary>
    /// <param name="keepsLimits">Whether the bot keeps Telegram's limits, or has them lifted.</param>
    public static async Task<Stage> OpenAsync(int followers, bool keepsLimits = false)
    {
        var stage = new Stage(await ServerProcess.StartAsync());
        try
        {
            await stage.PrepareAsync(followers, keepsLimits);
            return stage;
        }
        catch
        {
            stage.Dispose();
            throw;
        }
    }

    /// <summary>Starts the bot and waits until it answers.</summary>
    public async Task StartBotAsync()
    {
        Bot.Start();
        if (await Server.AskAsync(Askers[0], Question) is null)
            throw new InvalidOperationException("The bot does not answer.");
    }

    /// <summary>One asker after the other asks, each after the answer to the one before, while the condition holds.</summary>
    public async Task<List<double>> AskWhileAsync(Func<bool> condition, TimeSpan pause)
    {
        List<double> waits = [];
        for (var number = 0; condition(); number++)
        {
            var wait = await Server.AskAsync(Askers[number % Askers.Count], Question) ?? throw new InvalidOperationException("A question was not answered.");
            waits.Add(wait.TotalMilliseconds);
            await Task.Delay(pause);
        }

        return waits;
    }

    /// <summary>Waits until so many chats have what is counted and, where that is all of them, no alert waits any more; or until nothing comes any more.</summary>
    public async Task<Counts> ToldAsync(int chats)
    {
        using var outbox = new OutboxView(Bot);
        var begun = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var counts = await Server.CountsAsync();
            var idle = counts.SinceLastMs is { } since ? TimeSpan.FromMilliseconds(since) : TimeProvider.System.GetElapsedTime(begun);
            if (counts.Chats >= chats && (counts.Chats < Followers.Count || outbox.Waiting() == 0) || idle > Stall)
                return await Server.CountsAsync();
            await Task.Delay(Glance);
        }
    }

    public void Dispose()
    {
        Bot.Dispose();
        Server.Dispose();
    }

    async Task PrepareAsync(int followers, bool keepsLimits)
    {
        var rehearsal = new Change(60606);
        var first = await Server.AddPeopleAsync(keepsLimits ? 30 : Rehearsed, Broadcasts.Followers.Codes);
        Askers = await Server.AddPeopleAsync(100, "en");
        Followers = await Server.AddPeopleAsync(followers, Broadcasts.Followers.Codes);

        // The first start makes the database, and the key with which the followers are sealed.
        await StartBotAsync();
        await rehearsal.BeginAsync(Bot);
        await Change.BeginAsync(Bot);
        Bot.Kill();
        await new Followers(Bot).AddAsync(first, rehearsal);
        await new Followers(Bot).AddAsync(Followers, Change);

        Bot.KeepsLimits = keepsLimits;
        await StartBotAsync();
        await Server.CountAnewAsync(rehearsal.Mark);
        await rehearsal.MakeAsync(Bot);
        if ((await ToldAsync(first.Count)).Chats < first.Count)
            throw new InvalidOperationException("A change was not told to those who follow the case.");
        Samples = await Task.WhenAll(first.Take(Broadcasts.Followers.Codes.Length).Select(Server.LastMessageAsync));
    }
}
