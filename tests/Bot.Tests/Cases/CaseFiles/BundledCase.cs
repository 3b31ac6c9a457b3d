using Casebell.Cases.CaseFiles;

namespace Casebell.Tests.Cases.CaseFiles;

/// <summary>A case file as it ships inside the program.</summary>
static class BundledCase
{
    public static string Text(string slug)
    {
        using var stream = typeof(CaseFileReader).Assembly.GetManifestResourceStream($"cases/{slug}.yaml").ShouldNotBeNull();
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static Casework.Cases.Case Read(string slug)
    {
        var result = CaseFileReader.Read(Text(slug), $"{slug}.yaml");
        result.Errors.ShouldBeEmpty();
        return result.Case.ShouldNotBeNull();
    }
}
