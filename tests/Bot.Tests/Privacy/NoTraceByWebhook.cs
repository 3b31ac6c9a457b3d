using System.Globalization;
using Casebell.Sandbox;
using Casebell.Tests.Harness;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace Casebell.Tests.Privacy;

/// <summary>Updates that Telegram brings: whole and broken ones, and one that waits while the database is locked.</summary>
public sealed class NoTraceByWebhook : ServiceTest
{
    const int Waits = 231;
    const string FirstName = "Ғазизхан-Мәриям";
    const string Words = "Xylofantastikum-antiquissimum";
    const string Title = "Бақылаушылар арнасы 77";
    const long Channel = -1_007_123_456_789;
    const long Stranger = 7_123_456_780;

    static readonly string[] Broken =
    [
        "{\"update_id\":NUMBER,\"message\":\"" + Words,
        "{\"update_id\":\"" + Words + "\"}",
        "{\"update_id\":NUMBER,\"message\":{\"message_id\":\"" + Words + "\",\"chat\":{\"id\":7123456780,\"type\":\"private\"}}}",
        "{\"update_id\":NUMBER,\"message\":{\"message_id\":7,\"date\":1668502800,\"chat\":{\"id\":\"7123456780\",\"type\":\"" + Words + "\"},\"text\":[\"" + Words + "\"]}}",
        "{\"update_id\":NUMBER,\"callback_query\":{\"id\":7123456780,\"data\":{\"" + Words + "\":1}}}",
        "{\"update_id\":NUMBER,\"channel_post\":{\"message_id\":7,\"date\":1668502800,\"sender_chat\":CHANNEL,\"chat\":CHANNEL,\"text\":\"/follow " + Words + "\"}}",
        "{\"update_id\":NUMBER,\"inline_query\":{\"id\":\"7123456780\",\"from\":{\"id\":7123456780,\"is_bot\":false,\"first_name\":\"" + FirstName + "\"},\"query\":\"" + Words + "\",\"offset\":\"\"}}",
        "{\"update_id\":NUMBER,\"poll_answer\":{\"user\":{\"id\":7123456780,\"first_name\":\"" + FirstName + "\"}}}",
    ];

    protected override bool BotStarts => false;

    [Fact]
    public async Task Nothing_on_disk_or_in_the_log_names_a_reader_or_the_way_in()
    {
        Stage.Settings["Logging:LogLevel:Default"] = "Trace";
        using var courier = await Courier.BeforeAsync(Stage);
        var reader = Stage.NewReader("ru", FirstName);
        var group = Stage.World.AddGroup(Title, [reader.Id]).Id;
        await reader.AskAsync($"/case {Words}");
        var number = 5_000;
        foreach (var update in Broken)
            await courier.BringAsync(update.Replace("NUMBER", $"{number++}", StringComparison.Ordinal)
                .Replace("CHANNEL", string.Create(CultureInfo.InvariantCulture, $$"""{"id":{{Channel}},"type":"channel","title":"{{Title}}"}"""), StringComparison.Ordinal));
        await courier.BringAsync($"{Words} {Stranger}", secret: Words);

        Search search = new(Stage, [reader.Id, group, Channel, Stranger], [FirstName, Words, Title, Courier.Secret, courier.Url.AbsolutePath]);
        Stage.Log.Errors.ShouldBeEmpty();
        IsDatabaseHeld = true;
        await WhileLockedAsync(reader.In(group), search.FindsNothing);
        await Stage.QuietAsync();
        await search.FindsNothingAsync();
        // Whatever wanted the database meanwhile has said that it waits.
        ExpectedErrors.UnionWith(Stage.Log.Errors.Select(line => line.Event));
    }

    /// <summary>The update waits on disk for Telegram to say who administers the group, and then for the database.</summary>
    async Task WhileLockedAsync(Reader reader, Action look)
    {
        Stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "getChatMember", Delay = TimeSpan.FromSeconds(10), Count = 1 });
        var asked = reader.Say("/follow Жексебаев");
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM intake_waiting") == 1);
        await using (var other = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(Stage.Folder, "data", "bot.db"), Pooling = false }.ToString()))
        {
            await other.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = other.CreateCommand();
            command.CommandText = "BEGIN EXCLUSIVE";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
            await Stage.UntilAsync(() => Stage.Log.Lines.Any(line => line is { Event: Waits, Level: LogLevel.Error }));
            look();
        }

        await reader.NextAsync(asked);
    }
}
