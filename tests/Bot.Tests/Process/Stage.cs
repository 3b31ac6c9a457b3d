using Casebell.Sandbox;

namespace Casebell.Tests.Process;

/// <summary>A Telegram of its own and a home for the bot; a test starts, stops and kills the bot on it.</summary>
sealed class Stage : IAsyncDisposable
{
    public const string Token = "4839201:AAE-a_token-for_the_process_tests_0";

    public static readonly TimeSpan Patience = Harness.Stage.Patience;

    Stage(SandboxServer server) => Server = server;

    public SandboxServer Server { get; }

    public World World => Server.World;

    public Home Home { get; } = new();

    /// <summary>What the bot is started with; the limits on sending are lifted, for they are not what most tests are about.</summary>
    public Dictionary<string, string> Settings { get; } = new()
    {
        ["Telegram__MessagesPerSecond"] = "0",
        ["Telegram__MessagesPerSecondPerChat"] = "0",
        ["Telegram__MessagesPerMinutePerGroup"] = "0",
        ["Limits__CommandsPerMinute"] = "0",
    };

    public static async Task<Stage> OpenAsync(bool floodControl = false)
    {
        var server = await SandboxServer.StartAsync(new SandboxOptions { Token = Token, FloodControl = floodControl, ChatsStarted = true, KeepRequests = 100_000 }, MovableTime.FromNow());
        var stage = new Stage(server);
        stage.Settings["Telegram__Token"] = Token;
        stage.Settings["Telegram__ApiUrl"] = server.Address.GetLeftPart(UriPartial.Authority);
        return stage;
    }

    public BotProcess Start(string? user = null) => BotProcess.Start(Home, Settings, user: user);

    public async Task<BotProcess> StartReadyAsync()
    {
        var bot = Start();
        await bot.ReadyAsync();
        return bot;
    }

    public long Newcomer(string name = "Reader") => World.AddPerson(name, started: true).Id;

    /// <summary>Asks in the person's private chat for a case that nobody has; the answer quotes what was asked for.</summary>
    public Question Ask(long person, int number) => Ask(person, person, number);

    public Question Ask(long person, long chat, int number)
    {
        var question = new Question(chat, $"zqx{number}");
        World.Say(person, chat, $"/case {question.Words}");
        return question;
    }

    /// <summary>How often the bot answered it.</summary>
    public int Answers(Question question) =>
        World.Messages(question.Chat).Count(message => message.FromBot && message.Text.Contains($"“{question.Words}”", StringComparison.Ordinal));

    public Task AnsweredAsync(params IEnumerable<Question> questions)
    {
        List<Question> open = [.. questions];
        return World.WaitUntilAsync(
            _ =>
            {
                open.RemoveAll(question => Answers(question) > 0);
                return open.Count == 0;
            },
            Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Home.Dispose();
    }
}

/// <param name="Words">What the answer quotes.</param>
sealed record Question(long Chat, string Words);
