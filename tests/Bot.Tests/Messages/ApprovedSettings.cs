using System.Text.RegularExpressions;
using Casebell.Messages.Wording;
using Casebell.Tests.Harness;
using Casework;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Messages;

/// <summary>The menu and its answers, as they were approved.</summary>
public sealed partial class ApprovedSettings : ServiceTest
{
    static readonly string[] Screens = ["", "language", "zone", "zone #1", "news", "daily", "weekly", "weekly monday", "quiet"];

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Every_screen(string language)
    {
        var reader = Stage.NewReader(language);
        await SayAsync("settings", Screens);
        await SayAsync("settings-chosen", ["quiet 22-7", "weekly friday 18", "weekly friday 18", "urgent off", "silent on", "discreet on", "daily 7", "zone London", "quiet", "daily", "zone #1", "instant", "quiet off"]);
        await SayAsync("settings-unclear", ["fortissimo", "quite", "zone Almati", "zone nowhereland", "daily 25", "weekly 9 monday", "quiet 8-8", "silent perhaps", "language klingon"]);

        async Task SayAsync(string name, string[] all)
        {
            List<string> said = [];
            foreach (var words in all)
                said.Add($"/settings {words}".TrimEnd() + "\n" + Transcript.Of(await reader.AskAsync($"/settings {words}")));
            Clock().Replace(string.Join("\n----\n", said), "HH:mm").ShouldBeApproved(name, language);
        }
    }

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

    /// <summary>What the chat's clock shows: it runs while the test does.</summary>
    [GeneratedRegex("[0-9]{2}:[0-9]{2}(?= now)|(?<=(сейчас|қазір) )[0-9]{2}:[0-9]{2}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clock();
}
