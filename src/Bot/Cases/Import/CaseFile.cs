using Casebell.Cases.CaseFiles;

namespace Casebell.Cases.Import;

/// <summary>A case file on disk.</summary>
static class CaseFile
{
    /// <exception cref="IOException">It is not there or cannot be read, which is no mistake of whoever wrote it.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not read it.</exception>
    public static CaseFileResult Read(string path)
    {
        using var file = File.OpenRead(path);
        return CaseFileReader.Read(file, path);
    }
}
