using System.Text;
using Casebell.Sandbox;
using Casebell.Tests.Privacy;
using Casebell.Tests.Process.Verbs;

namespace Casebell.Tests.Process.Secrecy;

/// <summary>The program as it runs, with every line asked for that its frameworks can log, and with a tool attached that measures and traces.</summary>
public sealed class NoTraceInTheProcess
{
    const string FirstName = "Ғазизхан-Мәриям";
    const string Reported = "The judge's name is Quibblesworth";
    const string Words = "xylofantastikum-antiquissimum";
    const string WayIn = "a-way-in-that-nobody-knows";
    const string Secret = "a-secret-that-Telegram-alone-shows";
    const string Password = "a-password-of-the-proxy";
    const string Owner = "77700011122";

    static readonly TimeSpan Patience = Stage.Patience;
    static readonly FaultKind[] Kinds = [FaultKind.ServerError, FaultKind.TooManyRequests, FaultKind.DropBefore, FaultKind.DropAfter];

    readonly StringBuilder said = new();

    [Theory]
    [InlineData("Polling")]
    [InlineData("Webhook")]
    public async Task Nothing_in_its_output_its_files_and_its_measurements_tells_of_a_reader_or_a_secret(string mode)
    {
        await using var stage = await Stage.OpenAsync();
        var temporary = Directory.CreateDirectory(Path.Combine(stage.Home.Path, "tmp")).FullName;
        Configure(stage, mode, temporary);
        var reader = stage.World.AddPerson(FirstName, started: true, id: Random.Shared.NextInt64(5_000_000_000, 8_000_000_000)).Id;
        await using (var bot = Hooked.Start(stage, StartupHook.Heard, Path.Combine(stage.Home.Path, "heard")))
        {
            await bot.ReadyAsync();
            await TalkAsync(stage, reader);
            await LockAsync(stage, reader);
            said.AppendLine((await bot.HealthAsync("live")).Body).AppendLine((await bot.HealthAsync("ready")).Body);
            await CallAsync(stage, "doctor", "--online");
            await CallAsync(stage, "doctor", "--json");
            await CallAsync(stage, "deliveries");
            await CallAsync(stage, "backup", "kept/one.db");
            (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
            said.AppendLine(bot.AllSaid);
        }

        await CallAsync(stage, "doctor");
        stage.Settings["Telegram__Proxy"] = $"socks5://somebody:{Password}@127.0.0.1:9";
        await CallAsync(stage, "doctor", "--online");

        (await File.ReadAllTextAsync(Path.Combine(stage.Home.Path, "heard"), TestContext.Current.CancellationToken)).ShouldContain("meter http.client.request.duration");
        Search(stage, [.. Traces.Of(reader), .. new[] { FirstName, Reported, Words, WayIn, Secret, Password, Owner, Stage.Token, Stage.Token.Split(':')[1] }.SelectMany(Traces.Of)]);
    }

    static void Configure(Stage stage, string mode, string temporary)
    {
        var address = $"http://127.0.0.1:{Ports.Free()}";
        foreach (var (key, value) in new Dictionary<string, string>
        {
            ["Logging__LogLevel__Default"] = "Trace",
            ["Logging__LogLevel__Microsoft.AspNetCore.Hosting.Diagnostics"] = "Trace",
            ["Logging__LogLevel__System.Net.Http"] = "Trace",
            ["Logging__LogLevel__Quartz"] = "Trace",
            ["Logging__Console__LogLevel__Default"] = "Trace",
            ["Logging__Console__LogLevel__Microsoft.AspNetCore"] = "Trace",
            ["Logging__Console__FormatterName"] = "json",
            ["Logging__Console__FormatterOptions__IncludeScopes"] = "true",
            // The Sandbox takes what a proxy is asked, too.
            ["Telegram__Proxy"] = $"http://somebody:{Password}@{stage.Server.Address.Authority}",
            ["Telegram__Mode"] = mode,
            ["Telegram__WebhookUrl"] = $"{address}/{WayIn}",
            ["Telegram__WebhookSecret"] = Secret,
            ["Editors__Owners"] = Owner,
            ["Urls"] = address,
            ["TMPDIR"] = temporary,
            ["HOME"] = temporary,
        })
            stage.Settings[key] = value;
    }

    static async Task TalkAsync(Stage stage, long reader)
    {
        foreach (var kind in Kinds)
        {
            foreach (var method in new[] { "sendMessage", "sendDocument", "answerInlineQuery" })
                stage.Server.Faults.Add(new Fault(kind) { Method = method, Count = 1 });
            await stage.World.InlineAsync(reader, $"{Words} {kind}", TimeSpan.Zero);
        }

        foreach (var words in new[] { $"/case {Words}", $"/report {Reported}", "/follow Жексебаев", $"/note 1: {Words}", $"/follow person {Words}", "/mydata" })
            stage.World.Say(reader, reader, words);
        await stage.World.WaitUntilAsync(world => world.Messages(reader).Any(message => message.Document is not null), Patience);
    }

    static async Task LockAsync(Stage stage, long reader)
    {
        Question asked;
        using (var other = stage.Home.OpenDatabase())
        {
            Home.Run(other, "BEGIN EXCLUSIVE");
            asked = stage.Ask(reader, 1);
            await stage.World.PressAsync(reader, reader, 1, $"{Words}", TimeSpan.FromSeconds(7));
            Home.Run(other, "ROLLBACK");
        }

        await stage.AnsweredAsync(asked);
    }

    async Task CallAsync(Stage stage, params string[] arguments)
    {
        var run = await VerbRun.WithAsync(stage.Home, stage.Settings, arguments);
        run.Output.ShouldNotBeEmpty(run.Errors);
        said.AppendLine(run.Output).AppendLine(run.Errors);
    }

    void Search(Stage stage, List<Trace> traces)
    {
        StoredFiles.Search("output", Encoding.UTF8.GetBytes(said.ToString()), traces).ShouldBeEmpty();
        StoredFiles.Search(stage.Home.Path, traces).ShouldBeEmpty();
        // Had a file held any of them, it would have been found.
        StoredFiles.Plant(stage.Home.Path, traces);
        StoredFiles.Search(stage.Home.Path, traces).ShouldBe(traces.Select(trace => $"control: {trace.What}"), ignoreOrder: true);
    }
}
