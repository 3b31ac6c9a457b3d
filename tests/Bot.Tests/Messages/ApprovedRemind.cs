using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>Choosing when to be reminded, as it was approved.</summary>
public sealed class ApprovedRemind : ServiceTest
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public Task What_is_chosen(string language) => ShouldSayAsync(
        "remind", language, ["", "1 day, 45 minutes, on the day", "weekly", "Жексебаев", "Жексебаев 21d 5h", "Жексебаев off", "off", "default"]);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public Task What_cannot_be_read(string language) => ShouldSayAsync(
        "remind-unclear", language, ["3 lightyears", "7", "-5m", "0h", "61d", "1h 2h 3h 4h 5h 6h 7h 8h 9h 10h 11h", "Nobody 3d"]);

    async Task ShouldSayAsync(string name, string language, string[] all)
    {
        var reader = Stage.NewReader(language);
        await reader.AskAsync("/follow Жексебаев");
        List<string> said = [];
        foreach (var words in all)
            said.Add($"/remind {words}".TrimEnd() + "\n" + Transcript.Of(await reader.AskAsync($"/remind {words}")));
        string.Join("\n----\n", said).ShouldBeApproved(name, language);
    }
}
