using System.Text.Json;
using Casebell.Hosting;
using Casebell.Hosting.CommandLine;

namespace Casebell.Doctor;

/// <summary><c>Bot doctor</c>: whether all is as it should be.</summary>
sealed class DoctorVerb(Examination examination) : IVerb
{
    const string Online = "--online";
    const string AsJson = "--json";

    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public VerbSyntax Syntax { get; } = new(
        "doctor",
        "tells whether all is as it should be",
        ["doctor [--online] [--json]"],
        [
            new(Online, "asks Telegram, too, whether it knows the token"),
            new(AsJson, "tells it for a program: a number of problems, and findings with part, state and text"),
        ],
        """
        Looks at the settings, the database, the key file, the service's jobs with their last and next turn, what waits to be
        sent and the reminders that are planned. It tells numbers only: no secret, and nothing of a reader. It changes nothing, and
        works beside a running service. Exit code 71 where it finds a problem; a note is none.
        """);

    public async Task<int> RunAsync(Arguments arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        if (arguments.Words.Count > 0)
            throw new UsageException("Bot doctor takes no words: Bot doctor [--online] [--json]");
        var findings = await examination.RunAsync(arguments.Has(Online), cancellationToken);
        var problems = findings.Count(finding => finding.Condition == Condition.Problem);
        await terminal.Output.WriteLineAsync(arguments.Has(AsJson) ? Json(findings, problems) : Plain(findings, problems));
        return problems == 0 ? ExitCode.Stopped : ExitCode.Problems;
    }

    static string Plain(IEnumerable<Finding> findings, int problems) => string.Join(
        '\n',
        [
            .. findings.Select(finding => $"{Word(finding.Condition),-8} {finding.Part,-10} {finding.Text.ReplaceLineEndings($"\n{new string(' ', 20)}")}"),
            problems switch { 0 => "All is as it should be.", 1 => "1 problem.", _ => $"{problems} problems." },
        ]);

    static string Json(IEnumerable<Finding> findings, int problems) =>
        JsonSerializer.Serialize(new { Problems = problems, Findings = findings.Select(finding => new { finding.Part, State = Word(finding.Condition), finding.Text }) }, Indented);

    static string Word(Condition condition) => condition switch
    {
        Condition.Fine => "ok",
        Condition.Note => "note",
        Condition.Problem => "problem",
        _ => throw new InvalidOperationException($"No such condition: {condition}."),
    };
}
