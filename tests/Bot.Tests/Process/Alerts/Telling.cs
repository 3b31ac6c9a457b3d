using System.Globalization;
using Casebell.Sandbox;
using Casebell.Tests.Process.Verbs;

namespace Casebell.Tests.Process.Alerts;

/// <summary>The bot in its own process, a crowd that follows a case, and an editor who moves the hearings.</summary>
sealed class Telling : IAsyncDisposable
{
    public static readonly Moving First = new("10:00", "11:15");
    public static readonly Moving Second = new("14:00", "16:45");

    Telling(Stage stage, Crowd crowd) => (Stage, Crowd) = (stage, crowd);

    public Stage Stage { get; }

    public Crowd Crowd { get; }

    public static async Task<Telling> OpenAsync()
    {
        var stage = await Stage.OpenAsync();
        // Only the limit on all chats together is lifted.
        stage.Settings.Remove("Telegram__MessagesPerSecondPerChat");
        stage.Settings.Remove("Telegram__MessagesPerMinutePerGroup");
        var telling = new Telling(stage, Crowd.OfAThousand(stage.World));
        await telling.ImportAsync(First.Old, Second.Old);
        return telling;
    }

    /// <summary>The bot's first start: the crowd follows from then on.</summary>
    public async Task<BotProcess> BeginAsync()
    {
        var bot = await Stage.StartReadyAsync();
        await Crowd.FollowAsync(Stage.Home, TwoHearings.Slug);
        return bot;
    }

    public Task MoveFirstAsync() => ImportAsync(First.New, Second.Old);

    public Task MoveSecondAsync() => ImportAsync(First.New, Second.New);

    /// <summary>Waits until so many messages have arrived.</summary>
    public Task ArrivedAsync(BotProcess bot, int messages) => bot.UntilAsync(() => Task.FromResult(Stage.World.Arrivals.Messages >= messages));

    /// <summary>Waits until everybody who is to be told has an entry, and none waits.</summary>
    public Task SettledAsync(BotProcess bot, int changes) => bot.UntilAsync(() => Task.FromResult(
        Number($"SELECT count(*) FROM broadcast WHERE state = 'spread'") == changes && Number($"SELECT count(*) FROM outbox WHERE state = 'waiting'") == 0));

    public long Number(FormattableString sql) => (long)Stage.Home.Query(sql.ToString(CultureInfo.InvariantCulture))!;

    /// <summary>How each alert to this chat ended, oldest first, for whoever reads a failure.</summary>
    public string Endings(Follower one) =>
        $"{one.Address.Kind}: {Stage.Home.Query($"SELECT group_concat(state || ' ' || coalesce(reason, '') || ' after ' || attempts, '; ') FROM outbox WHERE chat_id = {one.Row}")}";

    /// <summary>Every request to send something to this chat that Telegram's servers themselves refused.</summary>
    public int Refusals(Follower one) => Stage.Server.Requests.To("sendMessage").Count(request =>
        request.Status is 400 or 403 && request.Parameters["chat_id"] == one.Address.ChatId.ToString(CultureInfo.InvariantCulture));

    /// <summary>Of a hundred requests to send, five fail before they are taken.</summary>
    public void FailOften()
    {
        foreach (var (kind, share) in new[] { (FaultKind.TooManyRequests, 0.02), (FaultKind.ServerError, 0.02), (FaultKind.DropBefore, 0.01) })
            Stage.Server.Faults.Add(new Fault(kind) { Method = "sendMessage", Probability = share });
    }

    public ValueTask DisposeAsync() => Stage.DisposeAsync();

    async Task ImportAsync(string first, string second) =>
        (await VerbRun.OfAsync(Stage.Home, "import", Stage.Home.Write("case.yaml", TwoHearings.File(first, second)))).Ending(0);
}
