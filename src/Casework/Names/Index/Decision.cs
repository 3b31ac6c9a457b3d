using Casework.Cases;

namespace Casework.Names.Index;

/// <summary>Whether one case is meant, several may be, or none is.</summary>
static class Decision
{
    /// <summary>One case or several without a doubt; null where a further look is worth while.</summary>
    /// <param name="named">Cases that the text names as a whole, by a number or the like.</param>
    public static NameAnswer? Of(Asked asked, IReadOnlyList<CaseSlug> named)
    {
        var found = asked.Found;
        var surest = found.Count > 0 ? found[0].Certainty : Certainty.Alike;
        if (surest == Certainty.Same || named.Count > 0)
            return Among([.. named, .. Likeliest(found, Certainty.Same, asked.Query.Words.Count == 1 ? Distance.DoubtOfOne : Distance.Doubt), .. named.Count > 0 ? [] : GivenNamesakes(asked)], asked, found);
        if (surest == Certainty.Mistyped)
            // The surname as it was typed is somebody's: then it is not mistyped.
            return found.Exists(one => one is { HasWholeSurname: true, Certainty: Certainty.Alike }) ? null : Among([.. Likeliest(found, Certainty.Mistyped, 2 * Distance.Doubt)], asked, found);
        return surest == Certainty.Begun && !found.Exists(one => one.HasWholeSurname) ? Among([.. Likeliest(found, Certainty.Begun, Distance.Doubt)], asked, found) : null;
    }

    /// <summary>What the reader may have meant, the nearest first.</summary>
    public static NameAnswer Nearest(Asked direct, Asked? slipped, int slip, int most)
    {
        List<CaseSlug> nearest =
        [
            .. direct.Found.Select(one => (one.Bearer.Slug, one.Distance))
                .Concat(slipped?.Found.Select(one => (one.Bearer.Slug, Distance: one.Distance + slip)) ?? [])
                .OrderBy(one => one.Distance)
                .Select(one => one.Slug)
                .Distinct()
                .Take(most),
        ];
        return new NoCase(nearest);
    }

    static NameAnswer? Among(List<CaseSlug> likeliest, Asked asked, List<Assessment> found)
    {
        List<CaseSlug> slugs = [.. likeliest.Distinct()];
        if (slugs.Count > 1)
            return new SeveralCases(slugs);
        // A given name opens nothing by itself, though it be somebody's surname too.
        // What is whole is the beginning of nobody.
        if (found.Count > 0 && found[0].Certainty == Certainty.Begun && asked.Query.IsWholeName)
            return null;
        if (found.Count > 0 && found[0].Certainty != Certainty.Alike && asked.Query.Words is [var only] && asked.Query.IsGivenNameFirst(only, slugs[0], found[0].Distance))
            return null;
        return new OneCase(slugs[0]);
    }

    static IEnumerable<CaseSlug> Likeliest(List<Assessment> found, Certainty certainty, int doubt)
    {
        var likeliest = found.Where(one => one.Certainty == certainty);
        return likeliest.Where(one => one.Distance <= likeliest.First().Distance + doubt).Select(one => one.Bearer.Slug);
    }

    /// <summary>Those of whom the only word is a given name.</summary>
    static IEnumerable<CaseSlug> GivenNamesakes(Asked asked) =>
        asked.Query.Words.Count == 1
            ? asked.Found.Where(one => one.IsNamesake).Select(one => one.Bearer.Slug)
            : [];
}
