using Casebell.Cases.CaseFiles;

namespace Casebell.Tests.Messages;

/// <summary>The case of <c>invented.yaml</c>.</summary>
static class InventedCase
{
    public static Casework.Cases.Case Read()
    {
        using var stream = typeof(InventedCase).Assembly.GetManifestResourceStream("invented.yaml").ShouldNotBeNull();
        using var reader = new StreamReader(stream);
        var result = CaseFileReader.Read(reader.ReadToEnd(), "invented.yaml");
        result.Errors.ShouldBeEmpty();
        return result.Case.ShouldNotBeNull();
    }
}
