using Casebell.Tests.Harness;
using Casebell.Tests.Privacy;

namespace Casebell.Tests.Rights;

/// <summary><c>/forget</c> leaves nothing of a chat: no row, no message, no byte.</summary>
public sealed class ErasingAChat : ServiceTest
{
    const string Note = "Xylofantastikum";
    const string Yes = "🗑 Yes, erase everything";

    [Fact]
    public async Task Nothing_is_left_of_the_chat_in_any_file_neither_open_nor_sealed()
    {
        var reader = Stage.NewReader("en");
        await LiveAsync(reader);
        var sealedBefore = SealedBytes();
        sealedBefore.Count.ShouldBe(5);
        // What is searched for afterwards is found before.
        StoredFiles.Search(Stage, sealedBefore).Count.ShouldBeGreaterThanOrEqualTo(sealedBefore.Count);

        await ForgetAsync(reader);

        List<Trace> traces = [.. Traces.Of(reader.Id), .. Traces.Of(Note), .. sealedBefore];
        StoredFiles.Search(Stage, traces).ShouldBeEmpty();
        await Stage.StopBotAsync();
        StoredFiles.Search(Stage, traces).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_later_start_finds_nothing_and_the_others_keep_what_they_have()
    {
        var reader = Stage.NewReader("en");
        await Stage.Kazakh.AskAsync("/follow Жексебаев");
        await reader.AskAsync("/language ru");
        await LiveAsync(reader);
        await ForgetAsync(reader);

        (await reader.AskAsync("/start")).Text.ShouldContain("tells where a court case stands");
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
    public async Task Only_an_administrator_may_erase_a_group()
    {
        var group = Stage.Administrator.In(Stage.Group);
        await group.AskAsync("/language en");
        await group.AskAsync("/follow Zheksebaev");
        var asked = await group.AskAsync("/forget");
        (await Stage.English.In(Stage.Group).PressAsync(asked, Yes)).ShouldBe("In a group only its administrators can change this.");
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(1);
        await group.PressAsync(asked, Yes);
        await ErasedAsync();
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(0);
    }

    static async Task LiveAsync(Reader reader)
    {
        await reader.AskAsync("/start");
        await reader.AskAsync("/follow Жексебаев");
        await reader.AskAsync($"/follow person {Note}ov");
        await reader.AskAsync($"/note 1: {Note}");
        await reader.PressDataAsync(await reader.AskAsync("/help"), "mut:zheksebaev");
        var sent = await reader.AskAsync($"/report {Note}");
        await reader.PressAsync(sent, sent.Keyboard.ShouldNotBeNull().Buttons.First().Text);
        await reader.Stage.QuietAsync();
    }

    async Task ForgetAsync(Reader reader)
    {
        await reader.PressDataAsync(await reader.AskAsync("/forget"), "forget:yes");
        await ErasedAsync();
    }

    Task ErasedAsync() => Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM farewell") == 0);

    /// <summary>All that the database holds sealed or keyed for chats.</summary>
    List<Trace> SealedBytes() =>
    [
        .. Stage.Query<byte[]>(
            """
            SELECT address FROM chat UNION ALL SELECT lookup FROM chat UNION ALL SELECT place FROM chat
            UNION ALL SELECT note FROM following WHERE note IS NOT NULL UNION ALL SELECT words FROM following WHERE words IS NOT NULL
            """).Select((bytes, number) => new Trace($"sealed {number}", bytes)),
    ];
}
