using Casebell.Tests.Harness;
using Casebell.Tests.Privacy;

namespace Casebell.Tests.Rights;

/// <summary><c>/forget</c> leaves nothing of a chat: no row, no message, no byte.</summary>
public sealed class ErasingAChat : ServiceTest
{
    const string Yes = "🗑 Yes, erase everything";

    [Fact]
    public async Task Nothing_is_left_of_the_chat_in_any_file_neither_open_nor_sealed()
    {
        var others = SealedBytes().Select(trace => Convert.ToHexString(trace.Bytes)).ToHashSet();
        var reader = Stage.NewReader("en");
        await Life.LeadAsync(reader);
        var its = SealedBytes().Where(trace => !others.Contains(Convert.ToHexString(trace.Bytes))).ToList();
        // Of the chat: address and both look-ups; words and a note; a report and its mark.
        its.Count.ShouldBeGreaterThanOrEqualTo(7);
        // What is searched for afterwards is found before.
        StoredFiles.Search(Stage, its).Select(found => found.Split(": ")[1]).Distinct().Count().ShouldBe(its.Count);

        await Life.EndAsync(reader);

        List<Trace> traces = [.. Traces.Of(reader.Id), .. Traces.Of(Life.Note), .. its];
        StoredFiles.Search(Stage, traces).ShouldBeEmpty();
        await Stage.StopBotAsync();
        StoredFiles.Search(Stage, traces).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_last_word_counts_what_was_erased_and_is_all_that_the_bot_leaves_in_the_chat()
    {
        var reader = Stage.NewReader("en");
        await Life.LeadAsync(reader);
        await Life.EndAsync(reader);

        var last = reader.Heard.ShouldHaveSingleItem();
        last.Text.ShouldStartWith("🗑 Erased.");
        last.Text.ShouldContain("• 2 followings, with their notes");
        last.Text.ShouldContain("• 1 muted case");
        last.Text.ShouldContain("• 1 report to the editors");
        last.Text.ShouldContain("Clear history");
        foreach (var table in new[] { "chat", "following", "muted", "reminder", "report", "farewell", "outbox" })
            Stage.Scalar($"SELECT count(*) FROM {table}").ShouldBe(0, table);
    }

    [Fact]
    public async Task A_later_start_finds_nothing_and_the_others_keep_what_they_have()
    {
        var (reader, newcomer) = (Stage.NewReader("en"), Stage.NewReader("en"));
        await Stage.Kazakh.AskAsync("/follow Жексебаев");
        await reader.AskAsync("/language ru");
        await Life.LeadAsync(reader);
        await Life.EndAsync(reader);

        (await reader.AskAsync("/start")).Text.ShouldBe((await newcomer.AskAsync("/start")).Text);
        (await reader.AskAsync("/following")).Text.ShouldStartWith("This chat follows nothing yet.");
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(1);
        Stage.Kazakh.Heard.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Whoever_says_no_keeps_everything()
    {
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/follow Zheksebaev");
        (await reader.TurnAsync(await reader.AskAsync("/forget"), "No, keep it")).Text.ShouldBe("Nothing was erased.");
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(1);
    }

    [Fact]
    public async Task A_press_that_comes_again_erases_only_what_is_there_by_then()
    {
        await using var relay = await Relay.StartAsync(Stage.Server.Address);
        relay.Twice = true;
        await Stage.StopBotAsync();
        Stage.Settings["Telegram:ApiUrl"] = relay.Address;
        await Stage.StartBotAsync();
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/follow Zheksebaev");
        var asked = await reader.AskAsync("/forget");
        await reader.PressDataAsync(asked, "forget:yes");
        await Life.EndedAsync(Stage);
        reader.Heard.ShouldHaveSingleItem().Text.ShouldContain("• 1 following, with its note");

        await reader.PressDataAsync(reader.Heard[0], "forget:yes");
        await Life.EndedAsync(Stage, soonAfterAnother: true);
        reader.Heard.ShouldHaveSingleItem().Text.ShouldNotContain("following");
        Stage.Scalar("SELECT count(*) FROM chat").ShouldBe(0);
    }

    [Fact]
    public async Task Only_an_administrator_may_erase_a_group()
    {
        var group = Stage.Administrator.In(Stage.Group);
        await group.AskAsync("/language en");
        await group.AskAsync("/follow Zheksebaev");
        (await Stage.English.In(Stage.Group).AskAsync("/forget")).Text.ShouldBe("In a group only its administrators can change this.");
        var asked = await group.AskAsync("/forget");
        (await Stage.English.In(Stage.Group).PressAsync(asked, Yes)).ShouldBe("In a group only its administrators can change this.");
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(1);
        await group.PressAsync(asked, Yes);
        await Life.EndedAsync(Stage);
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(0);
    }

    /// <summary>All that the database holds sealed or keyed.</summary>
    List<Trace> SealedBytes()
    {
        var columns = Stage.Query<(string Table, string Column)>(
            """
            SELECT made.name, part.name FROM sqlite_schema made JOIN pragma_table_info(made.name) part
            WHERE made.type = 'table' AND part.type = 'BLOB' AND made.name <> 'setting' AND made.name NOT LIKE 'qrtz%'
            """);
        return
        [
            .. columns.SelectMany(column => Stage.Query<byte[]>($"SELECT {column.Column} FROM {column.Table} WHERE {column.Column} IS NOT NULL").Select((bytes, number) => new Trace($"{column.Table} {column.Column} {number}", bytes))),
            .. Stage.Query<string>("SELECT target FROM following WHERE kind = 'person'").SelectMany(Traces.Of).Where(trace => trace.What.StartsWith("UTF-8", StringComparison.Ordinal)),
        ];
    }
}
