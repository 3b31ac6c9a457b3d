using System.Text.RegularExpressions;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What is said of followings, as it was approved.</summary>
public sealed partial class ApprovedFollowings : ServiceTest
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Beginning_ending_and_the_list(string language)
    {
        var reader = Stage.NewReader(language);
        Transcript.Of(await reader.AskAsync("/following")).ShouldBeApproved("following-none", language);
        Transcript.Of(await reader.AskAsync("/unfollow Жексебаев")).ShouldBeApproved("follow-not-followed", language);
        Transcript.Of(await reader.AskAsync("/follow Жексебаев")).ShouldBeApproved("follow-begun", language);
        Transcript.Of(await reader.AskAsync("/follow Жексебаев")).ShouldBeApproved("follow-already", language);
        Transcript.Of(await reader.AskAsync("Жексебаев")).ShouldBeApproved("card-followed", language);
        WithoutMoments(Transcript.Of(await reader.AskAsync("/following"))).ShouldBeApproved("following-list", language);
        Transcript.Of(await reader.AskAsync("/unfollow Жексебаев")).ShouldBeApproved("follow-ended", language);
        await reader.AskAsync("/settings zone London");
        Transcript.Of(await reader.AskAsync("/follow Жексебаев")).ShouldBeApproved("follow-begun-own-zone", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Following_more_than_one_case(string language)
    {
        var reader = Stage.NewReader(language);
        var name = string.Join(' ', Enumerable.Repeat("Имяреков", 8));
        string[] said =
        [
            "/follow", "/follow Имяреков", $"/follow {name}", "/follow person Имяреков", "/follow person Имяреков", "/follow KZ", "/follow 405", "/follow #nobody-has-this", "/follow всё",
            "/follow country Atlantis", "/follow article abc", "/follow tag a b", "/note", "/note 9: x", $"/note 1: {new string('x', 201)}", "/note KZ: <b>мой</b> район", "/following", "/unfollow KZ", "/unfollow KZ",
        ];
        List<string> transcript = [];
        foreach (var words in said)
            transcript.Add($"> {words}\n{Transcript.Of(await reader.AskAsync(words))}");
        var menu = (await reader.AskAsync("/following")).Keyboard.ShouldNotBeNull().Buttons.First();
        transcript.Add($"> {menu.Text}\n{Transcript.Of(await reader.TurnAsync(reader.Heard[^1], menu.Text))}");
        WithoutMoments(string.Join("\n\n", transcript)).ShouldBeApproved("following-more", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Muting_and_the_limit(string language)
    {
        var reader = Stage.NewReader(language);
        var help = await reader.AskAsync("/help");
        var toast = await reader.PressDataAsync(help, "mut:zheksebaev");
        var muted = await reader.NextAsync(help);
        var again = await reader.PressDataAsync(help, "mut:zheksebaev");
        var list = await reader.AskAsync("/following");
        await reader.PressDataAsync(list, "mtd:0");
        var all = await Stage.World.NextEditAsync(list, Stage.Patience);
        var back = await reader.PressDataAsync(muted, "unm:zheksebaev");
        var unmuted = await Stage.World.NextEditAsync(muted, Stage.Patience);
        await reader.AskAsync("/follow KZ");
        Stage.Query<long>(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 499) INSERT INTO following (chat_id, kind, target, created_at) SELECT (SELECT max(chat_id) FROM following), 'tag', 't' || i, 0 FROM n RETURNING id").Count.ShouldBe(499);
        var full = await reader.AskAsync("/follow 405");
        string.Join("\n\n", toast, Transcript.Of(muted), again, Transcript.Of(list), Transcript.Of(all), back, Transcript.Of(unmuted), Transcript.Of(full)).ShouldBeApproved("muting", language);
    }

    /// <summary>A button carries the moment at which its following began.</summary>
    static string WithoutMoments(string transcript) => Moment().Replace(transcript, "moment");

    [GeneratedRegex(@"(?<=\d-)[0-9a-f]{11}\b", RegexOptions.None, 1000)]
    private static partial Regex Moment();
}
