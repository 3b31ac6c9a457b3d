using System.Text;
using System.Text.Json;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Rights;

/// <summary><c>/mydata</c> tells all that is kept of a chat, to whom it may be told.</summary>
public sealed class GettingTheData : ServiceTest
{
    [Fact]
    public async Task The_file_holds_everything_in_words_that_a_person_can_read()
    {
        var reader = Stage.NewReader("ru");
        await reader.AskAsync("/follow Жексебаев");
        await reader.AskAsync("/note 1: Спросить адвоката");
        await reader.AskAsync("/settings quiet 22-7");
        var sent = await reader.AskAsync("/report Опечатка в имени");
        await reader.PressAsync(sent, sent.Keyboard.ShouldNotBeNull().Buttons.First().Text);

        var file = (await reader.AskAsync("/mydata")).Document.ShouldNotBeNull();
        file.FileName.ShouldBe("casebell-data.json");
        Encoding.UTF8.GetString(file.Content.Span).ShouldContain("Спросить адвоката");
        using var json = JsonDocument.Parse(file.Content);
        var root = json.RootElement;
        root.GetProperty("chat")[0].GetProperty("telegram_id").GetInt64().ShouldBe(reader.Id);
        root.GetProperty("chat")[0].GetProperty("quiet_from").GetString().ShouldBe("22:00");
        root.GetProperty("followings")[0].GetProperty("what").GetString().ShouldBe("zheksebaev");
        root.GetProperty("followings")[0].GetProperty("note").GetString().ShouldBe("Спросить адвоката");
        root.GetProperty("reminders").GetArrayLength().ShouldBeGreaterThan(0);
        root.GetProperty("messages").GetArrayLength().ShouldBeGreaterThan(0);
        root.GetProperty("reports")[0].GetProperty("text").GetString().ShouldBe("Опечатка в имени");
        var parts = root.EnumerateObject().Where(part => part.Value.ValueKind == JsonValueKind.Array).Select(part => part.Name);
        root.GetProperty("explained").EnumerateObject().Select(part => part.Name).ShouldBe(parts);
    }

    [Fact]
    public async Task Of_a_group_it_goes_privately_to_the_administrator_who_asked()
    {
        var group = Stage.Administrator.In(Stage.Group);
        await group.AskAsync("/language en");
        (await group.AskAsync("/mydata")).Text.ShouldContain("write to those who wrote to it first");

        await Stage.Administrator.AskAsync("/start");
        (await group.AskAsync("/mydata")).Text.ShouldStartWith("📄 The file comes into the private chat");
        await Stage.UntilAsync(() => Stage.Administrator.Heard.Any(message => message.Document is not null));
        using var json = JsonDocument.Parse(Stage.Administrator.Heard[^1].Document!.Content);
        json.RootElement.GetProperty("chat")[0].GetProperty("telegram_id").GetInt64().ShouldBe(Stage.Group);
        group.Heard.ShouldAllBe(message => message.Document == null);
    }

    [Fact]
    public async Task Whoever_asks_anonymously_is_told_how_to_get_it()
    {
        await using var relay = await Relay.StartAsync(Stage.Server.Address);
        await Stage.StopBotAsync();
        Stage.Settings["Telegram:ApiUrl"] = relay.Address;
        await Stage.StartBotAsync();
        await Stage.Administrator.AskAsync("/start");
        relay.Change = updates => Guise.AnonymousAdministrator.Put(updates);
        var group = Stage.Administrator.In(Stage.Group);
        await group.AskAsync("/language en");
        (await group.AskAsync("/mydata")).Text.ShouldContain("please ask as yourself, not anonymously");
        // Who presses is always a person.
        await group.PressDataAsync(await group.AskAsync("/privacy"), "mydata:");
        await Stage.UntilAsync(() => Stage.Administrator.Heard.Any(message => message.Document is not null));
        group.Heard.ShouldAllBe(message => message.Document == null);

        await group.PressDataAsync(await group.AskAsync("/forget"), "forget:yes");
        await Life.EndedAsync(Stage);
        group.Heard.ShouldHaveSingleItem().Text.ShouldStartWith("🗑 Erased.");
    }

    [Fact]
    public async Task Of_a_group_nobody_else_gets_it()
    {
        await Stage.English.AskAsync("/start");
        (await Stage.English.In(Stage.Group).AskAsync("/mydata")).Text.ShouldBe("In a group only its administrators can change this.");
        Stage.English.Heard.ShouldAllBe(message => message.Document == null);
    }
}
