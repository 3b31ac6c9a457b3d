using System.Globalization;
using System.Net;
using System.Text;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Chat;

/// <summary>What <see cref="HostileUpdates"/> sends through polling, and what is no JSON at all, through the webhook.</summary>
public sealed class HostileWebhook : ServiceTest
{
    const int Seed = 20221115;

    protected override bool BotStarts => false;

    public static TheoryData<string> Kinds => HostileUpdates.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_field_of_any_shape_stops_it(string kind)
    {
        using var courier = await Courier.BeforeAsync(Stage);
        await Stage.ImportAsync(Invented.Case("first", scheduled: [Invented.Hearing("2022-12-14")]));
        var number = 10;
        foreach (var update in HostileUpdates.Mutations(HostileUpdates.Sample(kind)))
            Taken(await courier.BringAsync(HostileUpdates.Numbered(update, number++)));
        await StillAnswersAsync();
        Stage.Log.Lines.ShouldAllBe(line => !line.Text.Contains("5000000001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Random_bytes_are_skipped()
    {
        using var courier = await Courier.BeforeAsync(Stage);
        Random random = new(Seed);
        for (var round = 0; round < 300; round++)
        {
            var bytes = new byte[random.Next(2_000)];
            random.NextBytes(bytes);
            Taken(await courier.BringAsync(bytes));
        }

        await StillAnswersAsync();
        Stage.Scalar("SELECT count(*) FROM intake_update").ShouldBe(1);
    }

    [Fact]
    public async Task An_update_with_any_byte_of_it_changed_or_cut_off_anywhere_is_taken_or_skipped()
    {
        using var courier = await Courier.BeforeAsync(Stage);
        Random random = new(Seed);
        foreach (var kind in HostileUpdates.Kinds)
        {
            var whole = Encoding.UTF8.GetBytes(HostileUpdates.Sample(kind.Data));
            for (var round = 0; round < 40; round++)
            {
                var changed = whole.ToArray();
                changed[random.Next(changed.Length)] = (byte)random.Next(256);
                Taken(await courier.BringAsync(changed));
                Taken(await courier.BringAsync(whole[..random.Next(whole.Length)]));
            }
        }

        await StillAnswersAsync();
    }

    [Fact]
    public async Task Nesting_deeper_than_any_of_Telegrams_and_texts_longer_than_any_are_survived()
    {
        using var courier = await Courier.BeforeAsync(Stage);
        foreach (var depth in new[] { 60, 70, 1_000, 100_000, 500_000 })
            Taken(await courier.BringAsync(string.Create(CultureInfo.InvariantCulture, $$"""{"update_id":{{depth}},"message":{{new string('[', depth)}}{{new string(']', depth)}}}""")));
        foreach (var length in new[] { 4_096, 100_000, 900_000 })
            Taken(await courier.BringAsync(HostileUpdates.Numbered(HostileUpdates.Sample("name").Replace("\"first\"", $"\"{new string('x', length)}\"", StringComparison.Ordinal), length)));
        (await courier.BringAsync(new string('[', (1 << 20) + 1))).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        await StillAnswersAsync();
    }

    [Fact]
    public async Task A_body_that_does_not_say_how_long_it_is_is_read_so_far_and_no_further()
    {
        using var courier = await Courier.BeforeAsync(Stage);
        Taken(await courier.BringAsync(Encoding.UTF8.GetBytes(HostileUpdates.Numbered(HostileUpdates.Sample("name"), 10)), isChunked: true));
        (await courier.BringAsync(new byte[(1 << 20) + 100], isChunked: true)).Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        await StillAnswersAsync();
    }

    [Fact]
    public async Task Nothing_that_is_brought_is_quoted_in_the_log()
    {
        const string Words = "words-of-a-reader";
        using var courier = await Courier.BeforeAsync(Stage);
        var number = 10;
        foreach (var kind in HostileUpdates.Kinds)
        {
            var update = HostileUpdates.Numbered(HostileUpdates.Sample(kind.Data), number++);
            foreach (var spoilt in new[] { update.Replace("\"A\"", $"\"{Words}\"", StringComparison.Ordinal), update.Replace("\"id\":5000000001", $"\"id\":\"{Words}\"", StringComparison.Ordinal), update + Words, $"{{\"{Words}\":{update[..^2]}" })
                Taken(await courier.BringAsync(spoilt));
            (await courier.BringAsync(update + Words, secret: Words)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        }

        await StillAnswersAsync();
        Stage.Log.Lines.ShouldNotBeEmpty();
        Stage.Log.Lines.ShouldAllBe(line => !line.Text.Contains(Words, StringComparison.Ordinal) && !line.Text.Contains("5000000001", StringComparison.Ordinal));
    }

    static void Taken(Courier.Answer answer) => (answer.Status, answer.Body).ShouldBe((HttpStatusCode.OK, ""));

    async Task StillAnswersAsync()
    {
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
        await Stage.QuietAsync();
        Stage.Scalar("SELECT count(*) FROM intake_waiting").ShouldBe(0);
    }
}
