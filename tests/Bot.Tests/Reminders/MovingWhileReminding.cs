using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Casebell.Addresses;
using Casebell.Sandbox;
using Casebell.Storage;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Telegram.Bot;
using Telegram.Bot.Args;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Reminders;

/// <summary>
/// A hearing is moved again and again while the reminders of it are on their way to many chats: so many as
/// <c>CASEBELL_CHATS</c> says, or a few hundred. Once the commit of a move is done, no request with the time before it is handed
/// over any more; what the server only begins to read afterwards had left the bot by then.
/// </summary>
public sealed partial class MovingWhileReminding
{
    const int Moves = 10;

    static readonly TimeSpan Step = TimeSpan.FromMinutes(5);
    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(100);

    /// <summary>At 12:00 in Almaty; each move makes it five minutes later.</summary>
    static readonly DateTimeOffset First = new(2022, 11, 15, 6, 0, 0, TimeSpan.Zero);

    static readonly TimeSpan Ahead = TimeSpan.FromHours(2);

    static readonly int Chats = int.TryParse(Environment.GetEnvironmentVariable("CASEBELL_CHATS"), NumberStyles.None, CultureInfo.InvariantCulture, out var chats) ? chats : 400;

    [Fact]
    public async Task Nobody_is_reminded_of_an_outdated_time_once_the_change_is_committed_and_everybody_of_the_last()
    {
        await using var stage = await Stage.OpenAsync(new SandboxOptions { KeepRequests = int.MaxValue });
        await stage.StartBotAsync();
        using HandedOver handed = new(stage);
        var readers = await FollowAsync(stage);
        List<DateTimeOffset> committed = [stage.Clock.GetUtcNow()];
        for (var move = 0; move < Moves; move++)
        {
            stage.Clock.Set(Hearing(move) - Ahead);
            await ReachAsync(stage, () => Sent(stage).Count(one => one.Hearing == Hearing(move)) >= Chats / 5);
            await stage.ImportAsync(At(move + 1));
            committed.Add(stage.Clock.GetUtcNow());
        }

        stage.Clock.Set(Hearing(Moves) - Ahead);
        await ReachAsync(stage, () => stage.Scalar("SELECT count(*) FROM replanning") == 0 && Idle(stage));

        var sent = Sent(stage);
        var overtaken = sent.Where(one => one.Hearing < Hearing(Moves) && one.Began > committed[Number(one.Hearing) + 1]).ToList();
        overtaken.ShouldAllBe(one => handed.At(one.Chat, one.Text) <= committed[Number(one.Hearing) + 1]);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sent.Count} reminders; {overtaken.Count} were on the wire at the commit of a move."));
        var each = sent.ToLookup(one => one.Chat);
        foreach (var reader in readers)
        {
            each[reader].Select(one => one.Hearing).ShouldBeInOrder();
            each[reader].Select(one => one.Hearing).ShouldBeUnique();
            each[reader].Last().Hearing.ShouldBe(Hearing(Moves));
        }

        stage.Log.Errors.ShouldBeEmpty();
    }

    static DateTimeOffset Hearing(int move) => First + move * Step;

    static int Number(DateTimeOffset hearing) => (int)((hearing - First) / Step);

    static Case At(int move) => Invented.Case("followed", scheduled: [Invented.Hearing(string.Create(CultureInfo.InvariantCulture, $"{Hearing(move).ToOffset(TimeSpan.FromHours(6)):yyyy-MM-ddTHH:mm}[Asia/Almaty]"))]);

    /// <summary>All of them follow the case before it is known when the hearing is.</summary>
    static async Task<IReadOnlyList<long>> FollowAsync(Stage stage)
    {
        var first = stage.World.AddPeople(Chats, "en");
        IReadOnlyList<long> readers = [.. Enumerable.Range(0, Chats).Select(number => first + number)];
        var services = stage.Service.Services;
        await services.GetRequiredService<Database>().WriteAsync(
            session =>
            {
                var chats = services.GetRequiredService<ChatBook>();
                foreach (var reader in readers)
                    session.Connection.Execute(
                        "INSERT INTO following (chat_id, kind, target, created_at) VALUES (@chat, 'case', 'followed', 0)",
                        new { chat = chats.Meet(session, new ChatAddress(reader, null, AddressKind.Private), Language.English).Id });
            },
            default);
        await stage.ImportAsync(At(0));
        await ReachAsync(stage, () => stage.Scalar("SELECT count(*) FROM replanning") == 0 && Idle(stage));
        return readers;
    }

    static bool Idle(Stage stage) => stage.Scalar(
        "SELECT (SELECT count(*) FROM broadcast WHERE state = 'spreading') + (SELECT count(*) FROM outbox WHERE state = 'waiting') + (SELECT count(*) FROM reminder WHERE state = 'planned' AND due_at <= @now)",
        new { now = stage.Clock.GetUtcNow().ToUnixTimeMilliseconds() }) == 0;

    /// <summary>Ten thousand chats take a while.</summary>
    static async Task ReachAsync(Stage stage, Func<bool> condition)
    {
        for (var seen = -1; !condition(); seen = stage.Server.Requests.To("sendMessage").Count)
        {
            stage.Server.Requests.To("sendMessage").Count.ShouldBeGreaterThan(seen, "nothing comes any more");
            for (var wait = 0; wait < 300 && !condition(); wait++)
                await Task.Delay(Glance);
        }
    }

    /// <summary>The reminders that arrived, with what they say when the hearing is.</summary>
    static IReadOnlyList<(long Chat, DateTimeOffset Hearing, string Text, DateTimeOffset Began)> Sent(Stage stage) =>
    [
        .. from request in stage.Server.Requests.To("sendMessage")
           let text = request.Parameters["text"]
           where Reminded.IsReminder(text)
           let time = TimeOfDay().Match(text)
           select (
               long.Parse(request.Parameters["chat_id"], CultureInfo.InvariantCulture),
               new DateTimeOffset(2022, 11, 15, Number(time, "hour"), Number(time, "minute"), 0, TimeSpan.FromHours(6)).ToUniversalTime(),
               text,
               request.Began),
    ];

    static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    /// <summary>When each message left the bot: noted where the client hands it to HTTP.</summary>
    sealed class HandedOver : IDisposable
    {
        readonly ConcurrentDictionary<(long Chat, string Text), DateTimeOffset> at = new();
        readonly ITelegramBotClient client;
        readonly TimeProvider clock;

        public HandedOver(Stage stage)
        {
            (client, clock) = (stage.Service.Services.GetRequiredService<ITelegramBotClient>(), stage.Clock);
            client.OnMakingApiRequest += NoteAsync;
        }

        public DateTimeOffset At(long chat, string text) => at[(chat, text)];

        public void Dispose() => client.OnMakingApiRequest -= NoteAsync;

        ValueTask NoteAsync(ITelegramBotClient sender, ApiRequestEventArgs args, CancellationToken cancellationToken)
        {
            if (args.Request.MethodName != "sendMessage")
                return default;
            using var body = JsonDocument.Parse(args.HttpRequestMessage!.Content!.ReadAsStream(cancellationToken));
            at[(body.RootElement.GetProperty("chat_id").GetInt64(), body.RootElement.GetProperty("text").GetString()!)] = clock.GetUtcNow();
            return default;
        }
    }

    [GeneratedRegex(@"\b(?<hour>12):(?<minute>[0-5][0-9])\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimeOfDay();
}
