using Casebell.Cases.CaseFiles.Yaml;

namespace Casebell.Cases.CaseFiles;

/// <summary>Collects what is wrong with one file: its writer sees everything at once, in the file's order.</summary>
sealed class Problems(string file)
{
    readonly List<CaseFileError> errors = [];

    public bool Any => errors.Count > 0;

    public void Add(Position at, string problem) => errors.Add(new(file, at.Line, at.Column, problem));

    public IReadOnlyList<CaseFileError> InOrder() => [.. errors.OrderBy(error => error.Line).ThenBy(error => error.Column)];
}
