using System.Globalization;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Chat;

/// <summary>What is written while the bot is off waits at Telegram, and comes all at once.</summary>
public sealed class AfterADowntime : ServiceTest
{
    const int Questions = 15;

    protected override bool BotStarts => false;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_that_each_asked_is_answered_once_and_in_order(bool byWebhook)
    {
        Stage.Settings["Limits:CommandsPerMinute"] = "30";
        using var courier = byWebhook ? Courier.For(Stage) : null;
        var readers = Enumerable.Range(0, 10).Select(_ => Stage.NewReader("en")).ToList();
        for (var number = 10; number < 10 + Questions; number++)
        {
            foreach (var reader in readers)
                reader.Say(string.Create(CultureInfo.InvariantCulture, $"/case zqx{number}"));
        }

        await Stage.StartBotAsync();
        foreach (var reader in readers)
            await reader.HearAsync(Questions);
        // Whatever came twice would have come by now.
        await readers[0].AskAsync("/help");
        await Stage.QuietAsync();
        foreach (var reader in readers)
        {
            var answers = reader.Heard.Take(Questions).Select(message => message.Text).ToList();
            for (var number = 0; number < Questions; number++)
                answers[number].ShouldContain(string.Create(CultureInfo.InvariantCulture, $"“zqx{10 + number}”"));
        }

        readers.Sum(reader => reader.Heard.Count).ShouldBe((readers.Count * Questions) + 1);
    }
}
