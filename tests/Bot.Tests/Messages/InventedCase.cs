using Casebell.Cases.CaseFiles;
using Casework;
using Casework.Cases;

namespace Casebell.Tests.Messages;

/// <summary>The case of <c>invented.yaml</c>.</summary>
static class InventedCase
{
    public const string Slug = "invented-case-with-the-longest-slug-0040";

    /// <summary>Stands in everything that only editors may see, in both scripts, and in nothing else.</summary>
    public static IReadOnlyList<string> HiddenName { get; } = ["Zorblat", "Зорблат"];

    public static Casework.Cases.Case Read()
    {
        using var stream = typeof(InventedCase).Assembly.GetManifestResourceStream("invented.yaml").ShouldNotBeNull();
        using var reader = new StreamReader(stream);
        var result = CaseFileReader.Read(reader.ReadToEnd(), "invented.yaml");
        result.Errors.ShouldBeEmpty();
        return result.Case.ShouldNotBeNull();
    }

    /// <summary>A case that <see cref="Read"/> is related to and of which the public may not know.</summary>
    public static Casework.Cases.Case HiddenNeighbour() => Read() with
    {
        Slug = CaseSlug.Parse("hidden-neighbour"),
        Visibility = Visibility.Editors,
        Title = new Localized(Language.All.ToDictionary(language => language, language => HiddenName[language == Language.English ? 0 : 1])),
    };
}
