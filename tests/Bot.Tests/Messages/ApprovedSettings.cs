using System.Text.RegularExpressions;
using Casebell.Messages.Wording;
using Casebell.Tests.Harness;
using Casework;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Messages;

/// <summary>The menu and its answers, as they were approved.</summary>
public sealed partial class ApprovedSettings : ServiceTest
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public Task Every_screen(string language) => ShouldSayAsync("settings", language, ["", "language", "zone", "zone #1", "news", "daily", "weekly", "weekly monday", "quiet"]);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public Task What_is_chosen(string language) => ShouldSayAsync(
        "settings-chosen", language,
        ["quiet 22-7", "weekly friday 18", "weekly friday 18", "urgent off", "silent on", "discreet on", "daily 7", "zone London", "zone UTC+5", "quiet", "daily", "instant", "quiet off"]);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public Task What_cannot_be_read(string language) => ShouldSayAsync(
        "settings-unclear", language, ["fortissimo", "quite", "zone Almati", "zone nowhereland", "daily 25", "weekly 9 monday", "quiet 8-8", "silent perhaps", "language klingon"]);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public void Zones_days_and_troubles(string code)
    {
        var language = Language.Find(code)!.Value;
        var texts = Stage.Service.Services.GetRequiredService<TextCatalogue>();
        var lines = from key in texts.Everything.Where(text => text.Language == language).Select(text => text.Key).Order(StringComparer.Ordinal)
                    where key.StartsWith("city.", StringComparison.Ordinal) || key.StartsWith("weekday.", StringComparison.Ordinal)
                        || key.StartsWith("settings.trouble.", StringComparison.Ordinal) || key.StartsWith("zone.", StringComparison.Ordinal) && key != "zone.other"
                    select $"{key}: {texts[language, key]}\n";
        string.Concat(lines).ShouldBeApproved("settings-words", code);
    }

    async Task ShouldSayAsync(string name, string language, string[] all)
    {
        var reader = Stage.NewReader(language);
        List<string> said = [];
        foreach (var words in all)
            said.Add($"/settings {words}".TrimEnd() + "\n" + Transcript.Of(await reader.AskAsync($"/settings {words}")));
        Clock().Replace(string.Join("\n----\n", said), "HH:mm").ShouldBeApproved(name, language);
    }

    /// <summary>What the chat's clock shows: it runs while the test does.</summary>
    [GeneratedRegex("[0-9]{2}:[0-9]{2}(?= now)|(?<=(сейчас|қазір) )[0-9]{2}:[0-9]{2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clock();
}
