using System.Globalization;
using Casework.Measured;
using Casework.Names;

namespace Casework.Tests.Names.Labelled;

/// <summary>The labelled set, every query of it asked once; the tests look at the same answers.</summary>
public sealed class AskedLabelledSet
{
    const int MostListed = 60;

    public LabelledSet Set { get; } = LabelledSet.Ours();

    public Quality Quality => field ??= Set.Ask(new NameIndex(Set.People.Entries));

    /// <summary>What a test says when it fails: how many answers are wrong, and which.</summary>
    public static string Listed(Quality of, Func<Judgement, bool> isWrong)
    {
        var wrong = of.Judgements.Where(isWrong).ToList();
        var lines = wrong.Take(MostListed).Select(judged =>
            $"{Short(judged.Query.Text)} ({judged.Query.Kind}): meant {Slugs(judged.Query.Expected)}, got {judged.Offer.Decision} {Slugs(judged.Offer.Slugs.Take(5))}");
        var rest = wrong.Count > MostListed ? [string.Create(CultureInfo.InvariantCulture, $"… and {wrong.Count - MostListed} more")] : Array.Empty<string>();
        return string.Join('\n', [string.Create(CultureInfo.InvariantCulture, $"{wrong.Count} answered wrongly:"), .. lines, .. rest]);
    }

    static string Short(string text) => text.Length > 60 ? text[..60] + "…" : text;

    static string Slugs(IEnumerable<string> slugs) => string.Join('|', slugs) is { Length: > 0 } some ? some : "nobody";
}
