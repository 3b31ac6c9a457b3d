using System.Globalization;
using Casebell.Cases;
using Casebell.Cases.Listing;
using Casebell.Cases.Views;
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
        Voice voice = new(texts, occasion.Language);
        List<IReadOnlyList<Button>> rows = [.. offered.Select(found => (IReadOnlyList<Button>)[new Button(Label(found, voice), $"{saying["action"]}:{found.Slug}")])];
        var more = int.TryParse(saying.Values.GetValueOrDefault("count"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && saying["kind"] == Several && count > offered.Count;
        if (more && TagMeant(saying["query"], offered) is { } tag)
            rows.Add([new Button(texts.Plain(occasion.Language, "button.all-of-tag", ("count", count)), CasesButton.Data(0, ListFilter.None with { Tag = TagValue.Of(tag) }))]);
        return new Content(
            Html.Join(
                "\n",
                texts[occasion.Language, key, ("query", saying["query"])],
                more ? texts[occasion.Language, "search.shown", ("shown", offered.Count), ("count", count)] : Html.Empty,
                voice.Line()),
            rows);
    }

    /// <summary>The tag that a reader typed, as the cases have it; null where it was no tag.</summary>
    static string? TagMeant(string query, IReadOnlyList<Case> offered) =>
        query.StartsWith('#') ? offered.SelectMany(found => found.Tags).FirstOrDefault(tag => Letters(tag) == Letters(query)) : null;

    static string Letters(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));

    /// <summary>The country tells namesakes apart.</summary>
    static string Label(Case found, Voice voice) =>
        $"{Shortened.To(LongestButton, voice.Say(found.Title))} ({found.Country})";
}
