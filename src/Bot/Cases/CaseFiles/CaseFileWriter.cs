using Casebell.Cases.CaseFiles.Parts;
using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles;

/// <summary>
/// Writes a case file that <see cref="CaseFileReader"/> reads back as the same case, and that is written again byte for byte:
/// keys in the reader's order, what is left out means the same, and <c>visibility</c> always said.
/// </summary>
/// <remarks>Revisions are not in it: they belong to the service, which counts what changed between two imports.</remarks>
public static class CaseFileWriter
{
    public static string Write(Case @case)
    {
        var file = new YamlWriter();
        CasePart.Write(@case, file);
        return file.ToString();
    }
}
