using System.Text;
using System.Text.RegularExpressions;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework.Cases;

namespace Casebell.Tests.Messages;

public sealed partial class ApprovedCalendars : ServiceTest
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task What_is_said_beside_a_calendar_and_what_its_entries_say(string language)
    {
        await Stage.ImportAsync(Invented.Case("gone", scheduled:
        [
            Invented.Hearing("2022-12-14T10:00[Asia/Almaty]", id: "off", status: ScheduledStatus.Cancelled), Invented.Hearing("2022-11-01", id: "put-off", status: ScheduledStatus.Postponed),
            Invented.Hearing("2022-12-20", id: "deadline", kind: ScheduledKind.Deadline), Invented.Hearing(null, id: "undated"),
        ]));
        var reader = Stage.NewReader(language);
        var nothing = await reader.AskAsync("/calendar");
        var shipped = await reader.AskAsync("/calendar zheksebaev");
        var off = await reader.AskAsync("/calendar gone");
        await Stage.ImportAsync(Invented.Case("gone", scheduled: [Invented.Hearing("2022-12-20", id: "deadline", kind: ScheduledKind.Deadline)]));
        var takenBack = await reader.AskAsync("/calendar gone");
        await reader.AskAsync("/settings discreet on");
        var discreet = await reader.AskAsync("/calendar gone");
        string.Join("\n----\n", Transcript.Of(nothing), Transcript.Of(shipped), Entries(shipped), Transcript.Of(off), Entries(off), Transcript.Of(takenBack), Entries(takenBack), Transcript.Of(discreet)).ShouldBeApproved("calendar", language);
    }

    /// <summary>The file without its folds, and without what is the time of the test.</summary>
    static string Entries(Sandbox.SandboxMessage message) =>
        Stamp().Replace(Encoding.UTF8.GetString(message.Document.ShouldNotBeNull().Content.Span).Replace("\r\n ", "", StringComparison.Ordinal).ReplaceLineEndings("\n"), "${name}:(then)");

    [GeneratedRegex("^(?<name>DTSTAMP|LAST-MODIFIED):.*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Stamp();
}
