using System.Text;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Privacy;

/// <summary>Looks for everything by which a reader or a secret could be known: in the files of a stage, and in its log.</summary>
sealed class Search(Stage stage, IEnumerable<long> ids, IEnumerable<string> words)
{
    readonly List<Trace> traces =
    [
        .. ids.SelectMany(Traces.Of), .. words.SelectMany(Traces.Of), .. Traces.Of(stage.Server.Token), .. Traces.Of(stage.Server.Token.Split(':')[1]),
    ];

    /// <summary>While the service runs, and with it stopped; and that they would have been found.</summary>
    public async Task FindsNothingAsync()
    {
        stage.Log.Lines.ShouldNotBeEmpty();
        FindsNothing();
        await stage.StopBotAsync();
        FindsNothing();
        StoredFiles.Plant(stage.Folder, traces);
        StoredFiles.Search(stage, traces).ShouldBe(traces.Select(trace => $"control: {trace.What}"), ignoreOrder: true);
    }

    public void FindsNothing()
    {
        StoredFiles.Search(stage, traces).ShouldBeEmpty();
        var log = Encoding.UTF8.GetBytes(string.Join('\n', stage.Log.Lines.Select(line => $"{line.Category} {line.Text}")));
        StoredFiles.Search("log", log, traces).ShouldBeEmpty();
    }
}
