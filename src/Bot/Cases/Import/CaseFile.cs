using Casebell.Cases.CaseFiles;

namespace Casebell.Cases.Import;

static class CaseFile
{
    public static CaseFileResult Read(string path) => CaseFileReader.Read(File.ReadAllText(path), path);
}
