using Casebell.Addresses;
using Casebell.Alerts;
using Casebell.Messages;
using Casebell.Storage;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework;
using Casework.Cases;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Messages;

/// <summary>Several cases' news in one message, as it was approved.</summary>
public sealed class ApprovedDigests : ServiceTest
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task The_most_important_case_first_and_each_change_from_first_old_to_current(string language) =>
        Show(await NewsAsync(language, isDiscreet: false)).ShouldBeApproved("digest", language);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task A_discreet_one_names_nobody(string language) => Show(await NewsAsync(language, isDiscreet: true)).ShouldBeApproved("digest-discreet", language);

    async Task<Rendering> NewsAsync(string language, bool isDiscreet)
    {
        var reader = Stage.NewReader(language);
        await ReadTogetherAsync(reader, "quiet-case", "moving-case", "undone-case");
        await Stage.ImportAsync(Heard("quiet-case", "2023-03-01") with { Tags = ["new"], Charges = Invented.Case("x", article: "174").Charges });
        await Stage.ImportAsync(Heard("undone-case", "2023-04-01"));
        await Stage.ImportAsync(Heard("moving-case", "2022-12-20"));
        await Stage.ImportAsync(Heard("moving-case", "2022-12-21") with { Events = [Invented.Decision("2022-11-14", EventKind.Verdict)] });
        await Stage.ImportAsync(Heard("undone-case", "2023-03-01"));
        await SpreadAsync();
        return Digest(reader, language, isDiscreet);
    }

    [Fact]
    public async Task Nothing_left_to_tell_is_no_message()
    {
        var reader = Stage.NewReader("en");
        await ReadTogetherAsync(reader, "undone-case");
        await Stage.ImportAsync(Heard("undone-case", "2023-04-01"));
        await Stage.ImportAsync(Heard("undone-case", "2023-03-01"));
        await SpreadAsync();
        Digest(reader, "en").ShouldBeOfType<Rendering.Pointless>().Reason.ShouldBe("undone");
    }

    [Fact]
    public async Task Very_many_cases_fit_into_one_message_and_the_rest_is_counted()
    {
        var reader = Stage.NewReader("en");
        string[] slugs = [.. Enumerable.Range(0, 60).Select(number => $"case-{number}")];
        await ReadTogetherAsync(reader, slugs);
        foreach (var slug in slugs)
            await Stage.ImportAsync(Heard(slug, "2023-05-01"));
        await SpreadAsync();
        var content = Digest(reader, "en").ShouldBeOfType<Rendering.Ready>().Content;
        Casebell.Messages.Wording.Extent.Of(content.Text).FitsIn(Casebell.Messages.Wording.Extent.Message).ShouldBeTrue();
        content.Text.Plain.ShouldStartWith("News of the day in 60 cases");
        content.Text.Plain.ShouldContain("more cases. All cases, the last changed first: /cases.");
        content.Buttons.Count.ShouldBeLessThan(12);
    }

    /// <summary>The reader follows the cases and wants their news once a day.</summary>
    async Task ReadTogetherAsync(Reader reader, params string[] slugs)
    {
        var menu = await reader.AskAsync("/settings daily 9");
        foreach (var slug in slugs)
        {
            await Stage.ImportAsync(Heard(slug, "2023-03-01"));
            await reader.PressDataAsync(menu, $"fol:{slug}");
        }

        await reader.PressDataAsync(menu, "set:urgent off");
    }

    Task SpreadAsync() => Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM broadcast WHERE state = 'spreading'") == 0);

    Rendering Digest(Reader reader, string language, bool isDiscreet = false)
    {
        var services = Stage.Service.Services;
        return services.GetRequiredService<Database>().Read(session =>
        {
            var chat = services.GetRequiredService<ChatBook>().Find(session, new ChatAddress(reader.Id, null, AddressKind.Private)).ShouldNotBeNull();
            var changes = Stage.Query<(string Slug, long Revision)>("SELECT slug, revision FROM case_change WHERE revision > 1 ORDER BY broadcast_id");
            return services.GetRequiredService<IDigest>().Render(
                [.. changes.Select(change => AlertTemplate.Of(CaseSlug.Parse(change.Slug), change.Revision))],
                new Occasion(chat, Language.Find(language)!.Value, DateTimeZone.Utc, IsPrivate: true, Instant.FromDateTimeOffset(Stage.Clock.GetUtcNow()), session) { IsDiscreet = isDiscreet });
        });
    }

    static Case Heard(string slug, string date) => Invented.Case(slug, scheduled: [Invented.Hearing(date)]);

    static string Show(Rendering rendering)
    {
        var content = rendering.ShouldBeOfType<Rendering.Ready>().Content;
        var rows = content.Buttons.Select(row => string.Join(' ', row.Select(button => $"[{button.Text} → {((ButtonAction.Press)button.Action).Data}]")));
        return $"{content.Text}\n\n{string.Join('\n', rows)}\n";
    }
}
