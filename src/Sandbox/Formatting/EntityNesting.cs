namespace Casebell.Sandbox.Formatting;

/// <summary>
/// Makes entities nest as Telegram allows: bold and its like are split and merged around the others, quotes and links
/// never cross, and nothing stands inside code.
/// </summary>
static class EntityNesting
{
    /// <summary>Sorted and free of forbidden overlaps. The list given is not changed.</summary>
    internal static List<TextEntity> Fix(List<TextEntity> entities)
    {
        if (entities.Count == 0) return entities;
        var sorted = Sorted(entities.Where(entity => entity.Length > 0));
        if (NestingCheck.Holds(sorted)) return sorted;

        var continuous = WithoutCrossing([.. sorted.Where(entity => !entity.IsSplittable() && !entity.IsQuote())]);
        var quotes = WithoutCrossing([.. sorted.Where(EntityKinds.IsQuote)]);
        return Combine(quotes, OutsideOrInside(continuous, quotes), [.. sorted.Where(EntityKinds.IsSplittable)]);
    }

    /// <summary>Adds recognised entities where the formatted ones leave room.</summary>
    internal static List<TextEntity> Merge(List<TextEntity> formatted, List<TextEntity> found)
    {
        if (found.Count == 0) return formatted;
        if (formatted.Count == 0) return found;
        var quotes = formatted.Where(EntityKinds.IsQuote).ToList();
        var continuous = formatted.Where(entity => !entity.IsSplittable() && !entity.IsQuote()).ToList();
        var room = OutsideOrInside(found, quotes).Where(one => !continuous.Exists(old => one.Offset < old.End && old.Offset < one.End));
        return Combine(quotes, Sorted(continuous.Concat(room)), [.. formatted.Where(EntityKinds.IsSplittable)]);
    }

    internal static List<TextEntity> Sorted(IEnumerable<TextEntity> entities)
    {
        var sorted = entities.ToList();
        sorted.Sort(EntityKinds.Compare);
        return sorted;
    }

    static List<TextEntity> Combine(List<TextEntity> quotes, List<TextEntity> continuous, List<TextEntity> splittable)
    {
        var whole = Sorted(quotes.Concat(continuous));
        return splittable.Count == 0 ? whole : Sorted(whole.Concat(EntitySplitter.Split(splittable, whole)));
    }

    static List<TextEntity> WithoutCrossing(List<TextEntity> sorted)
    {
        var end = 0;
        var kept = new List<TextEntity>();
        foreach (var entity in sorted)
        {
            if (entity.Offset < end) continue;
            end = entity.End;
            kept.Add(entity);
        }

        return kept;
    }

    /// <summary>Drops what crosses a quote's border or holds a quote inside.</summary>
    static List<TextEntity> OutsideOrInside(List<TextEntity> entities, List<TextEntity> quotes) =>
        quotes.Count == 0 ? entities : [.. entities.Where(entity =>
            quotes.Find(quote => quote.End > entity.Offset) is not { } quote
            || quote.End >= entity.End && (entity.Offset >= quote.Offset || quote.Offset >= entity.End))];
}
