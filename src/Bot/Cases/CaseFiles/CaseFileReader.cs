using System.Text;
using Casebell.Cases.CaseFiles.Parts;
using Casebell.Cases.CaseFiles.Yaml;
using Casework.Deadlines;

namespace Casebell.Cases.CaseFiles;

/// <summary>Reads a case file: YAML, one case a file. Everything that is wrong is reported at once, each with its line and column.</summary>
public static class CaseFileReader
{
    /// <summary>The largest file that is read, in bytes of UTF-8.</summary>
    public const int LargestFile = 1024 * 1024;

    internal const string TooLarge = "The file is larger than 1 MiB: a case file is not.";

    /// <summary>Reads a file; one that is missing or may not be read is an error like any other. No more of it is read than a case file may have.</summary>
    /// <param name="path">Also what the errors call it.</param>
    /// <param name="nonWorkingDays">The operator's list; without one a deadline that is counted in working days is an error.</param>
    public static CaseFileResult ReadFile(string path, NonWorkingDays? nonWorkingDays = null)
    {
        var problems = new Problems(path);
        try
        {
            using var file = File.OpenRead(path);
            return Read(file, path, nonWorkingDays);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            problems.Add(new(1, 1), "There is no such file.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            problems.Add(new(1, 1), Directory.Exists(path) ? "This is a folder: give the files in it." : "The file cannot be read: look at its rights and at the disk.");
        }
        return new(Case: null, problems.InOrder());
    }

    /// <inheritdoc cref="ReadFile"/>
    /// <param name="file">UTF-8, with a byte order mark or without.</param>
    /// <param name="fileName">What the errors call the file.</param>
    /// <param name="nonWorkingDays">The operator's list; without one a deadline that is counted in working days is an error.</param>
    public static CaseFileResult Read(Stream file, string fileName, NonWorkingDays? nonWorkingDays = null)
    {
        var problems = new Problems(fileName);
        return FileBytes.Read(file, problems) is { } text ? Read(text, fileName, nonWorkingDays) : new(Case: null, problems.InOrder());
    }

    /// <param name="text">The whole file; a byte order mark and Windows line ends are fine.</param>
    /// <param name="fileName">What the errors call the file.</param>
    /// <param name="nonWorkingDays">The operator's list; without one a deadline that is counted in working days is an error.</param>
    public static CaseFileResult Read(string text, string fileName, NonWorkingDays? nonWorkingDays = null)
    {
        var problems = new Problems(fileName);
        if (Encoding.UTF8.GetByteCount(text) > LargestFile)
            problems.Add(new(1, 1), TooLarge);
        else if (new NodeLoader(problems).Load(text.StartsWith('\uFEFF') ? text[1..] : text) is { } top)
        {
            var reading = new Reading(problems, top as MapNode ?? new MapNode(top.At, []), nonWorkingDays);
            var read = Fields.Read(top, reading, CasePart.Read);
            if (!problems.Any)
                return new(read, []);
        }
        return new(Case: null, problems.InOrder());
    }
}
