using System.Globalization;
using System.Text.RegularExpressions;
using Casebell.Chat.Commands;
using Casebell.Sandbox;
using Casebell.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Privacy;

/// <summary>By its short name whoever runs the service can tell that several lines concern one chat, and not which.</summary>
public sealed partial class ChatsInTheLog : ServiceTest
{
    const int Threw = 211, AskedToWait = 303, Paused = 331;

    protected override bool BotStarts => false;

    [Fact]
    public async Task All_lines_about_a_chat_name_it_alike_and_other_chats_and_runs_otherwise()
    {
        ExpectedErrors.Add(Threw);
        var (one, other) = (Stage.NewReader("en"), Stage.NewReader("ru"));
        Stage.Settings["Editors:Owners"] = string.Create(CultureInfo.InvariantCulture, $"{one.Id},{other.Id}");
        Stage.Adding = services => services.AddSingleton<ICommand>(new Clumsy("throw", words => throw new InvalidOperationException(words)));
        await Stage.StartBotAsync();
        await one.AskAsync("/throw");
        await one.AskAsync("/throw");
        await other.AskAsync("/throw");
        var (first, again, another) = Named(Threw) is [var a, var b, var c] ? (a, b, c) : default;
        first.ShouldNotBeNull();
        again.ShouldBe(first);
        another.ShouldNotBe(first);

        Stage.Server.Faults.Add(new Fault(FaultKind.TooManyRequests) { Method = "sendMessage", ChatId = one.Id, Count = 1 });
        await one.AskAsync("/help");
        Named(AskedToWait).ShouldBe([first]);
        Stage.World.Block(one.Id);
        await Stage.UntilAsync(() => Named(Paused).Count > 0);
        Named(Paused).ShouldBe([first]);
        Stage.Log.Lines.ShouldContain(line => line.Event == Paused && line.Text.Contains("is paused: blocked", StringComparison.Ordinal));

        await Stage.RestartBotAsync();
        await other.AskAsync("/throw");
        Named(Threw)[^1].ShouldNotBe(another);
    }

    List<string> Named(int number) => [.. Stage.Log.Lines.Where(line => line.Event == number).Select(line => Name().Match(line.Text).Groups["name"].Value)];

    [GeneratedRegex("[Cc]hat (?<name>[a-z2-9]{6})\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
