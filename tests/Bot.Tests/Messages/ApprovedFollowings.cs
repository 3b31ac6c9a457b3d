using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What is said of followings, as it was approved.</summary>
public sealed class ApprovedFollowings : ServiceTest
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
        Transcript.Of(await reader.AskAsync("/following")).ShouldBeApproved("following-list", language);
        Transcript.Of(await reader.AskAsync("/unfollow Жексебаев")).ShouldBeApproved("follow-ended", language);
        Stage.Query<long>("UPDATE chat SET zone = 'Europe/London' RETURNING id").ShouldHaveSingleItem();
        Transcript.Of(await reader.AskAsync("/follow Жексебаев")).ShouldBeApproved("follow-begun-own-zone", language);
    }
}
