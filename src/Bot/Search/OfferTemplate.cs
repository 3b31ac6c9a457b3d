using Casebell.Cases;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Search;

/// <summary>Several cases to choose from, or the nearest ones, marked as such, where none is meant.</summary>
sealed class OfferTemplate(CaseTable cases, TextCatalogue texts) : ITemplate
{
    public const string TemplateName = "search.offer";
    public const string Several = "several";
    public const string None = "none";
    const int LongestButton = 60;

    public string Name => TemplateName;

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var offered = saying["slugs"].Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(slug => cases.FindPublic(occasion.Session, CaseSlug.Parse(slug)))
            .OfType<Case>()
            .ToList();
        var key = saying["kind"] == Several ? "search.several" : offered.Count > 0 ? "search.nearest" : "search.none";
        return new Content(
            texts[occasion.Language, key, ("query", saying["query"])],
            [.. offered.Select(found => (IReadOnlyList<Button>)[new Button(Label(found, occasion), $"{saying["action"]}:{found.Slug}")])]);
    }

    /// <summary>The country tells namesakes apart.</summary>
    static string Label(Case found, Occasion occasion) =>
        $"{Shortened.To(LongestButton, found.Title.In(occasion.Language).Text)} ({found.Country})";
}
