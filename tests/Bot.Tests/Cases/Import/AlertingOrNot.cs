using Casebell.Cases;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Import;
using Casebell.Cases.Shipped;
using Casebell.Cases.Verbs;
using Casebell.Hosting.CommandLine;
using Casebell.Storage;
using Casebell.Tests.Process.Verbs;
using Casebell.Tests.Units;

namespace Casebell.Tests.Cases.Import;

/// <summary>What an import tells other features, and what they tell an editor beforehand.</summary>
public sealed class AlertingOrNot : IDisposable
{
    readonly ServiceDatabase database = new();
    readonly TemporaryFolder folder = new();
    readonly Follower follower = new();
    readonly StringWriter output = new() { NewLine = "\n" };

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
        output.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_quiet_import_says_so_to_whoever_would_alert(bool quiet)
    {
        await RunAsync(quiet ? ["--quiet", File()] : [File()]);
        await RunAsync(quiet ? ["--shipped", "zheksebaev", "--quiet"] : ["--shipped", "zheksebaev"]);
        follower.Heard.ShouldBe([("a", quiet), ("zheksebaev", quiet)]);
    }

    [Fact]
    public async Task A_dry_run_shows_after_each_case_what_would_be_alerted_and_does_nothing()
    {
        await RunAsync("--dry-run", File());
        output.ToString().ShouldBe("a: new (" + File() + "): The matter of Invented Person [public]\n  An alert of a\n1 case: 1 new, 0 changed, 0 unchanged. Nothing was imported: this was a dry run.\n");
        output.GetStringBuilder().Clear();
        await RunAsync("--dry-run", "--shipped", "zheksebaev");
        output.ToString().ShouldContain("\n  An alert of zheksebaev\n");
        follower.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_foreseen_where_nothing_changes_where_nobody_is_alerted_or_where_it_is_done()
    {
        await RunAsync(File());
        await RunAsync("--dry-run", File());
        await RunAsync("--dry-run", "--quiet", "--shipped", "zheksebaev");
        output.ToString().ShouldNotContain("An alert of");
    }

    string File()
    {
        var path = folder.File("a.yaml");
        System.IO.File.WriteAllText(path, SampleFile.Of("a"));
        return path;
    }

    async Task RunAsync(params string[] words)
    {
        var shared = new SharedDatabase(() => database.File, database.Time);
        var cases = new CaseTable(database.Time);
        var import = new CaseImport(cases, new Journal(database.Time), [follower]);
        var preview = new ChangePreview([follower]);
        var verb = new ImportVerb(new FileImport(shared, cases, import, preview, new NonWorkingDaysFile(() => null), database.Time), new ShippedImport(shared, import, preview, ShippedFiles.OfProgram()));
        using var errors = new StringWriter();
        (await verb.RunAsync(Arguments.Parse(verb.Syntax, words), new Terminal(output, errors), CancellationToken.None)).ShouldBe(0, errors.ToString());
    }

    sealed class Follower : IFollowsChanges, IPreviewsChanges
    {
        public List<(string Case, bool IsQuiet)> Heard { get; } = [];

        public void Changed(WriteSession session, CaseStep step, bool isQuiet) => Heard.Add((step.After.Slug.Value, isQuiet));

        public IEnumerable<string> Preview(Session? session, CaseStep step) => [$"An alert of {step.After.Slug}"];
    }
}
