using System.Text.RegularExpressions;

namespace Casebell.Tests.Units.Architecture;

/// <summary>One file as the rules of the house see it: its folder, its code without comments, and what stands in its strings.</summary>
/// <param name="Path">From the project's folder, with forward slashes.</param>
sealed partial record SourceFile(string Path, string Text)
{
    /// <summary>The feature; empty for what stands at the top.</summary>
    public string Folder => Path.Contains('/', StringComparison.Ordinal) ? Path[..Path.IndexOf('/', StringComparison.Ordinal)] : "";

    /// <summary>Neither comments nor strings.</summary>
    public string Code => NotCode().Replace(Text, " ");

    public IEnumerable<string> Strings => NotCode().Matches(Text).Select(match => match.Groups["string"]).Where(group => group.Success).Select(group => group.Value);

    /// <summary>The folders that its code names, by using or in full.</summary>
    /// <param name="folders">All that there are.</param>
    public IEnumerable<string> References(IReadOnlyCollection<string> folders)
    {
        var code = OwnNamespace().Replace(Code, "");
        return folders.Where(folder => folder != Folder && Regex.IsMatch(code, $@"(\bCasebell\.{folder}\b)|((?<![\w.]){folder}\.[A-Z])", RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    /// <summary>The tables that its SQL reads or writes; what a query makes for itself alone is none.</summary>
    public IEnumerable<string> Tables() => Strings.Where(text => Sql().IsMatch(text)).SelectMany(text => Named(text, Table()).Except(Named(text, Own()))).Distinct();

    static IEnumerable<string> Named(string text, Regex tables) => tables.Matches(text).Select(match => match.Groups["table"].Value);

    [GeneratedRegex("""//[^\n]*|/\*[\s\S]*?\*/|'(\\.|[^'\\\n])+'|(?<string>"{3}[\s\S]*?"{3}|"(\\.|[^"\\\n])*")""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex NotCode();

    [GeneratedRegex(@"^\s*namespace [^;]+;", RegexOptions.Multiline, 5000)]
    private static partial Regex OwnNamespace();

    [GeneratedRegex(@"\b(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|ALTER)\b", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Sql();

    [GeneratedRegex(@"\b(FROM|INTO|JOIN|UPDATE( OR [A-Z]+)?|TABLE( IF (NOT )?EXISTS)?)\s+(?!json_each\b)(?<table>[a-z_]+)", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Table();

    [GeneratedRegex(@"\b(?<table>[a-z_]+) AS MATERIALIZED \(", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Own();
}
