using System.Text;
using Casebell.Cases.CaseFiles.Parts;
using Casebell.Cases.CaseFiles.Yaml;

namespace Casebell.Cases.CaseFiles;

/// <summary>Reads a case file: YAML, one case a file. Everything that is wrong is reported at once, each with its line and column.</summary>
public static class CaseFileReader
{
    /// <summary>The largest file that is read, in bytes of UTF-8.</summary>
    public const int LargestFile = 1024 * 1024;

    /// <param name="text">The whole file; a byte order mark and Windows line ends are fine.</param>
    /// <param name="fileName">What the errors call the file.</param>
    public static CaseFileResult Read(string text, string fileName)
    {
        var problems = new Problems(fileName);
        if (Encoding.UTF8.GetByteCount(text) > LargestFile)
            problems.Add(new(1, 1), "The file is larger than 1 MiB: a case file is not.");
        else if (new NodeLoader(problems).Load(text.TrimStart('\uFEFF')) is { } top)
        {
            var reading = new Reading(problems, top as MapNode ?? new MapNode(top.At, []));
            var read = Fields.Read(top, reading, CasePart.Read);
            if (!problems.Any)
                return new(read, []);
        }
        return new(Case: null, problems.InOrder());
    }
}
