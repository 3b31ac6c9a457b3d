using Casebell.Cases.CaseFiles;

namespace Casebell.Tests.Cases.CaseFiles;

/// <summary>A case file in a test, in which each § marks the place where a mistake should be found.</summary>
sealed record MarkedFile(string Text, IReadOnlyList<string> Places)
{
    const char Mark = '§';

    /// <summary>A small case without a mistake; tests change one thing in it.</summary>
    public const string Right = """
        case: doe
        country: KZ
        zone: Asia/Almaty
        title: { en: A case }
        summary: { en: What it is about }
        summarised: [paper]
        sources:
          - id: paper
            title: { en: A paper }
            publisher: { en: Its publisher }
            date: 2022-11?
            languages: [en]
        people:
          - id: doe-person
            kind: person
            role: subject
            names: { en: Doe }
            sources: [paper]
        proceedings:
          - id: trial
            kind: first-instance
            sources: [paper]
        events:
          - id: verdict
            kind: verdict
            date: 2022-12
            proceeding: trial
            text: { en: Convicted }
            sources: [{ source: paper, at: item 4 }]

        """;

    public static MarkedFile From(string marked)
    {
        var places = new List<string>();
        var (line, column) = (1, 1);
        foreach (var letter in marked)
        {
            if (letter == Mark)
                places.Add($"{line}:{column}");
            else
                (line, column) = letter == '\n' ? (line + 1, 1) : (line, column + 1);
        }
        return new(marked.Replace($"{Mark}", "", StringComparison.Ordinal), places);
    }

    /// <summary>The right file with one piece of it changed.</summary>
    public static MarkedFile With(string piece, string marked)
    {
        Right.Split(piece).Length.ShouldBe(2, $"the small case has '{piece}' exactly once");
        return From(Right.Replace(piece, marked, StringComparison.Ordinal));
    }

    public IReadOnlyList<CaseFileError> Errors() => CaseFileReader.Read(Text, "doe.yaml").Errors;

    /// <summary>Exactly one error a mark, in order, and no case.</summary>
    public void ShouldFailAtTheMarks(params string[] problems)
    {
        var result = CaseFileReader.Read(Text, "doe.yaml");
        result.Errors.Select(error => $"{error.Line}:{error.Column}").ShouldBe(Places, string.Join('\n', result.Errors));
        result.Case.ShouldBeNull();
        foreach (var (error, problem) in result.Errors.Zip(problems))
            error.Problem.ShouldContain(problem, Case.Sensitive);
    }
}
