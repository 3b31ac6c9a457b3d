using Casework.Cases;

namespace Casebell.Cases.CaseFiles;

/// <summary>What a case file holds, or everything that is wrong with it.</summary>
/// <param name="Case">Null where there is an error.</param>
/// <param name="Errors">In the file's order; empty where there is a case.</param>
public sealed record CaseFileResult(Case? Case, IReadOnlyList<CaseFileError> Errors);

/// <summary>One mistake in a case file.</summary>
/// <param name="File">The file's name as the caller gave it.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units, as most editors count.</param>
/// <param name="Problem">What is wrong and what to write instead.</param>
public sealed record CaseFileError(string File, int Line, int Column, string Problem)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {Problem}";
}
