using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Chat.Intake;
using Casebell.Messages;
using Casebell.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Chat;

/// <summary>A command that throws, and some that never come to an end, in a service that goes on.</summary>
public sealed class FaultyHandlers : ServiceTest
{
    const int Threw = 211, Hung = 212;

    volatile bool isReleased;

    protected override bool BotStarts => false;

    [Theory]
    [InlineData("/throw", Threw)]
    [InlineData("/hang", Hung)]
    [InlineData("/endless", Hung)]
    [InlineData("/both", Hung)]
    public async Task It_costs_that_update_alone_and_each_reader_is_told_in_their_language(string command, int logged)
    {
        ExpectedErrors.Add(logged);
        // What is broken off in the middle of a statement, or wakes up one day, may well throw then.
        ExpectedErrors.Add(Threw);
        // What hangs holds the database until it is broken off.
        IsDatabaseHeld = true;
        await StartAsync();
        foreach (var (reader, apology) in new[]
            {
                (Stage.English, "Something went wrong here, and your request was not carried out. Please try again later."),
                (Stage.Russian, "Произошла ошибка, и запрос не выполнен. Пожалуйста, попробуйте позже."),
                (Stage.Kazakh, "Қате болып, сұрау орындалмады. Кейінірек қайталап көріңіз."),
            })
        {
            var faulty = reader.Say(command);
            var other = Stage.NewReader("en");
            (await other.AskAsync("/help")).Text.ShouldStartWith("Commands");
            (await reader.NextAsync(faulty)).Text.ShouldBe(apology);
            (await reader.AskAsync("/start")).Text.ShouldStartWith("Casebell");
        }

        isReleased = true;
        await Stage.QuietAsync();
        Stage.English.Heard.Count.ShouldBe(2);
        Stage.Scalar("SELECT count(*) FROM setting WHERE key = 'half done'").ShouldBe(0);
        Stage.Log.Errors.Count(line => line.Event == logged).ShouldBeGreaterThanOrEqualTo(3);
        using HttpClient http = new();
        (await http.GetStringAsync(new Uri(Stage.Service.Address, "/health/ready"), TestContext.Current.CancellationToken)).ShouldContain("failed updates: 3");
    }

    Task StartAsync()
    {
        Stage.Settings["Editors:Owners"] = string.Join(',', new[] { Stage.English, Stage.Russian, Stage.Kazakh }.Select(reader => reader.Id.ToString(CultureInfo.InvariantCulture)));
        Stage.Adding = services => services
            .AddSingleton(new HandlerPatience(TimeSpan.FromSeconds(1)))
            .AddSingleton<ICommand>(new Faulty("throw", _ => throw new InvalidOperationException("as told")))
            .AddSingleton<ICommand>(new Faulty("hang", _ => Wait()))
            .AddSingleton<ICommand>(new Faulty("endless", Count))
            .AddSingleton<ICommand>(new Faulty("both", asked =>
            {
                Change(asked);
                Wait();
                Change(asked);
            }));
        return Stage.StartBotAsync();
    }

    /// <summary>Longer than anybody waits for it.</summary>
    void Wait() => SpinWait.SpinUntil(() => isReleased, TimeSpan.FromMinutes(1));

    static void Change(Asked asked) => Run(asked, "INSERT OR REPLACE INTO setting (key, value) VALUES ('half done', x'00')");

    static void Count(Asked asked) => Run(asked, "WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number) SELECT max(n) FROM number");

    static void Run(Asked asked, string sql) => asked.Session.Statement(sql).ExecuteScalar();

    sealed class Faulty(string name, Action<Asked> act) : ICommand
    {
        public string Name => name;

        public int Order => 1000;

        public bool ChangesChat => false;

        public bool IsForOwners => true;

        public IReadOnlyList<Reply> Answer(Asked asked)
        {
            act(asked);
            return [];
        }
    }
}
