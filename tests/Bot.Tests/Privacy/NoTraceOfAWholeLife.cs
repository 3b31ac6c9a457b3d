using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Chat.Intake;
using Casebell.Sandbox;
using Casebell.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Privacy;

/// <summary>All that a reader can tell the service, and all that can go wrong meanwhile, at the most talkative level of the log.</summary>
public sealed class NoTraceOfAWholeLife : ServiceTest
{
    const int Threw = 211, Hung = 212;
    const string FirstName = "Ғазизхан-Мәриям";
    const string Wanted = "Xylofantastikov";
    const string Note = "Қосымша жазба: адвокатқа қоңырау шалу";
    const string Reported = "The judge's name is Quibblesworth";
    const string Answered = "It was Quibblesworthy, thank you";
    const string Title = "Бақылаушылар тобы 77";
    const string TopicName = "Құпия тақырып 5";
    const string Quoted = "words-that-an-exception-quotes";

    static readonly string[] Methods = ["sendMessage", "editMessageText", "answerCallbackQuery", "sendDocument", "getChatMember", "answerInlineQuery"];
    static readonly FaultKind[] Kinds = [FaultKind.ServerError, FaultKind.TooManyRequests, FaultKind.DropBefore, FaultKind.DropAfter];

    readonly TaskCompletionSource released = new();

    protected override bool BotStarts => false;

    [Fact]
    public async Task Nothing_on_disk_or_in_the_log_names_a_reader_or_what_they_told()
    {
        ExpectedErrors.UnionWith([Threw, Hung]);
        // What hangs holds the database until it is broken off.
        IsDatabaseHeld = true;
        var (reader, owner) = (Stage.NewReader("kk", FirstName), Stage.NewReader("en"));
        await StartAsync(owner);
        await TellAsync(reader, owner);
        var group = await GatherAsync(reader, owner);
        await FailAsync(reader.In(group), reader, owner);
        Search search = new(Stage, [reader.Id, owner.Id, group], [FirstName, Wanted, Note, Reported, Answered, Title, TopicName, Quoted]);
        search.FindsNothing();

        Stage.Clock.Set(Reminders.FirstOfDecember.Morning.AddHours(6));
        await Stage.UntilAsync(() => reader.Heard.Any(message => message.Text.StartsWith("🔔", StringComparison.Ordinal)));
        Stage.World.KickBot(group, reader.Id);
        Stage.World.Block(reader.Id);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'paused'") >= 2);
        released.SetResult();
        await Stage.QuietAsync();
        await search.FindsNothingAsync();
    }

    Task StartAsync(Reader owner)
    {
        Stage.Settings["Editors:Owners"] = owner.Id.ToString(CultureInfo.InvariantCulture);
        Stage.Settings["Logging:LogLevel:Default"] = "Trace";
        Stage.Adding = services => services
            .AddSingleton(new HandlerPatience(TimeSpan.FromSeconds(2)))
            .AddSingleton<ICommand>(new Clumsy("throw", words => throw new InvalidOperationException(words)))
            .AddSingleton<ICommand>(new Clumsy("hang", _ => SpinWait.SpinUntil(() => released.Task.IsCompleted, TimeSpan.FromMinutes(1))));
        return Stage.StartBotAsync();
    }

    /// <summary>In private, one thing after the other.</summary>
    static async Task TellAsync(Reader reader, Reader owner)
    {
        await owner.AskAsync("/start");
        foreach (var said in new[] { "/start", "/follow Жексебаев", $"/follow person {Wanted}", $"/note 1: {Note}", "/remind 3d", "/settings quiet 22-7", $"/case {Wanted}", Wanted })
            await reader.AskAsync(said);
        var sent = await reader.AskAsync($"/report {Reported}");
        await reader.PressAsync(sent, sent.Keyboard.ShouldNotBeNull().Buttons.First().Text);
        await Stage.UntilAsync(() => owner.Heard.Any(message => message.Text.StartsWith("📨", StringComparison.Ordinal)));
        (await owner.AskAsync("/reports")).Text.ShouldContain(Reported);
        await owner.AskAsync($"/answer 1 {Answered}");
        await Stage.UntilAsync(() => reader.Heard.Any(message => message.Text.Contains(Answered, StringComparison.Ordinal)));
        (await reader.AskAsync("/mydata")).Document.ShouldNotBeNull();
        await reader.TypeAsync(Wanted);
    }

    /// <returns>A group with a title, and with a topic that follows a case.</returns>
    async Task<long> GatherAsync(Reader reader, Reader owner)
    {
        var group = Stage.World.AddGroup(Title, [reader.Id, owner.Id]).Id;
        Stage.World.SetMember(group, reader.Id, MemberStatus.Creator);
        var topic = Stage.World.AddTopic(group, reader.Id, TopicName);
        var asked = Stage.World.Say(reader.Id, group, "/follow Жексебаев", topic: topic);
        (await Stage.World.NextBotMessageAsync(group, asked.MessageId, Stage.Patience)).Topic.ShouldBe(topic);
        return group;
    }

    async Task FailAsync(Reader group, Reader reader, Reader owner)
    {
        await owner.AskAsync($"/throw {Quoted}");
        await owner.AskAsync($"/hang {Quoted}");
        var card = await reader.AskAsync("Жексебаев");
        foreach (var kind in Kinds)
        {
            foreach (var method in Methods)
                Stage.Server.Faults.Add(new Fault(kind) { Method = method, Count = 1 });
            reader.Say("/mydata");
            group.Say("/settings silent on");
            await Stage.World.PressAsync(reader.Id, reader.Id, card.MessageId, "set:silent on", TimeSpan.Zero);
            await Stage.World.PressAsync(reader.Id, reader.Id, card.MessageId, $"{Quoted} {kind}", TimeSpan.Zero);
            await Stage.World.InlineAsync(reader.Id, $"{Quoted} {kind}", TimeSpan.Zero);
            await Stage.UntilAsync(() => !Stage.Server.Faults.Waiting.Any(fault => fault.Method == "sendMessage"));
            Stage.Server.Faults.Clear();
            Stage.Clock.Forward(TimeSpan.FromMinutes(2));
            await Stage.QuietAsync();
        }
    }
}
