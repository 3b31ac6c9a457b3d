using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Chat;

/// <summary>Button data that no button of the message has: Telegram passes on whatever a client sends.</summary>
public sealed class ForgedButtons : ServiceTest
{
    const string Unknown = "This button no longer works. Please ask again.";

    /// <summary>All that buttons can change, and when it was last planned.</summary>
    const string Everything =
        """
        SELECT (SELECT count(*) FROM following) || ' ' || (SELECT count(*) FROM muted) || ' ' || (SELECT count(*) FROM reminder) || ' ' || (SELECT count(*) FROM outcome_question)
            || ' ' || coalesce((SELECT group_concat(f.id || f.chat_id) FROM following f), '') || ' ' || (SELECT group_concat(rhythm || silent || discreet || language || coalesce(hex(chosen), '-') || coalesce(leads, '-') || weekly) FROM chat)
        """;

    /// <summary>One for every button that has an effect.</summary>
    static readonly string[] Changing =
    [
        "fol:first", "unf:first", "fmk:country:kz", "fnm:Somebody", "mut:first", "unm:first", "fls:s:1", "fls:a:1", "fls:h:1", "rmd::off", "rmd:first:off", "rmd::w-", "agn:first:00000000:day",
        "set:silent on", "set:zone Asia/Tokyo", "lang:kk", "lng:kk", "language:kk",
    ];

    public static IEnumerable<string> Strange => ["", ":", "x", "x:", "fol", "fol:", "fol::", "fls:", "fls:s", "fls:s:", "rmd:", "rmd::", "rmd:::", "rmd::+", "rmd:x:y:z", "agn:::", "set:", "dig:", "dig:+", "alr:", "alr:-1", "outcome:", "outcome:done:", "deliveries:-5", "\0:\0", new string('9', 64)];

    [Fact]
    public async Task In_a_group_nobody_but_its_administrators_changes_anything_by_a_button_of_whatever_message()
    {
        await Stage.ImportAsync(Invented.Case("first", scheduled: [Invented.Hearing("2022-12-14")]));
        var begun = await Stage.Administrator.In(Stage.Group).AskAsync("/follow first");
        var before = await StateAsync();
        var reader = Stage.English.In(Stage.Group);
        foreach (var data in Changing)
            await reader.PressDataAsync(begun, data);
        (await StateAsync()).ShouldBe(before);
    }

    /// <summary>An alert of the group's, for one: looking something up is for everybody, replacing what others read is not.</summary>
    [Fact]
    public async Task In_a_group_no_message_is_replaced_by_a_button_that_it_does_not_have()
    {
        await Stage.ImportAsync(Invented.Case("first", scheduled: [Invented.Hearing("2022-12-14")]));
        var begun = await Stage.Administrator.In(Stage.Group).AskAsync("/follow first");
        await Stage.QuietAsync();
        var before = Stage.World.Messages(Stage.Group).Count;
        var reader = Stage.English.In(Stage.Group);
        foreach (var data in new[] { "case:zheksebaev", "time:first:0", "alr:1", "dig:1", "rpt:back:x", "cases:1", "next:1" })
            await reader.PressDataAsync(begun, data);
        await Stage.QuietAsync();
        Stage.World.Messages(Stage.Group).Single(message => message.MessageId == begun.MessageId).Text.ShouldBe(begun.Text);
        Stage.World.Messages(Stage.Group).Count.ShouldBeGreaterThan(before, "what can be looked up stands below, as after a command");
    }

    [Fact]
    public void Every_button_that_could_change_a_chat_says_so()
    {
        var registry = Stage.Service.Services.GetServices<IButton>().ToList();
        string[] reading = ["alr", "dig", "flw"];
        registry.Where(button => reading.Contains(button.Prefix)).ShouldAllBe(button => !button.ChangesChat);
        string[] changing = ["fol", "unf", "fmk", "fnm", "mut", "unm", "fls", "rmd", "agn", "set"];
        registry.Where(button => changing.Contains(button.Prefix)).Select(button => button.ChangesChat).ShouldBe(Enumerable.Repeat(true, changing.Length));
        string[] owners = ["outcome", "deliveries"];
        registry.Where(button => owners.Contains(button.Prefix)).Select(button => button.IsForOwners).ShouldBe([true, true]);
    }

    [Theory]
    [InlineData("outcome:done:1")]
    [InlineData("outcome:again:1")]
    [InlineData("outcome:show:1")]
    [InlineData("deliveries:0")]
    public async Task Owners_buttons_are_unknown_to_everybody_else(string data)
    {
        var message = await Stage.English.AskAsync("/help");
        (await Stage.English.PressDataAsync(message, data)).ShouldBe(Unknown);
        (await Stage.English.PressDataAsync(message, "nothing:at all")).ShouldBe(Unknown);
        await Stage.QuietAsync();
        Stage.English.Heard.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("/deliveries")]
    [InlineData("/DELIVERIES 5")]
    public async Task Owners_commands_sound_like_any_that_does_not_exist(string command) =>
        (await Stage.English.AskAsync(command)).Text.ShouldBe((await Stage.English.AskAsync("/no_such_command")).Text);

    [Fact]
    public async Task Another_chats_following_is_not_reached_by_its_number()
    {
        await Stage.ImportAsync(Invented.Case("first", scheduled: [Invented.Hearing("2022-12-14")]));
        await Stage.Russian.AskAsync("/follow first");
        var list = await Stage.Russian.AskAsync("/following");
        var handles = Data(list).Where(data => data.StartsWith("flw:", StringComparison.Ordinal)).Select(data => data[4..]).ToList();
        handles.ShouldNotBeEmpty();
        var message = await Stage.English.AskAsync("/help");
        var before = await StateAsync();
        foreach (var handle in handles.Concat(Enumerable.Range(0, 20).Select(number => number.ToString(CultureInfo.InvariantCulture))))
        {
            foreach (var action in "sah")
                await Stage.English.PressDataAsync(message, $"fls:{action}:{handle}");
        }

        (await StateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task A_press_that_comes_again_later_does_what_it_did_and_no_more()
    {
        await Stage.ImportAsync(Invented.Case("first", scheduled: [Invented.Hearing("2022-12-14")]));
        var card = await Stage.English.AskAsync("/case first");
        await Stage.English.PressDataAsync(card, "fol:first");
        var before = await StateAsync();
        foreach (var _ in Enumerable.Range(0, 3))
            await Stage.English.PressDataAsync(card, "fol:first");
        (await StateAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Data_that_no_button_ever_had_meets_no_fault()
    {
        var message = await Stage.English.AskAsync("/help");
        var prefixes = Stage.Service.Services.GetServices<IButton>().Select(button => button.Prefix).ToList();
        foreach (var data in Strange.Concat(prefixes.SelectMany(prefix => new[] { "", ":", "x", "-1", "99999999999999999999", "a:b:c:d", "\u202E" }.Select(words => $"{prefix}:{words}"))).Where(data => data.Length > 0))
            await Stage.English.PressDataAsync(message, data);
        await Stage.QuietAsync();
        Stage.Log.Errors.ShouldBeEmpty();
    }

    async Task<string> StateAsync()
    {
        await Stage.QuietAsync();
        return Stage.Query<string>(Everything).ShouldHaveSingleItem();
    }

    static IEnumerable<string> Data(SandboxMessage message) => message.Keyboard!.Rows.SelectMany(row => row).Select(button => button.CallbackData).OfType<string>();
}
