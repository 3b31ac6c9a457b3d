namespace Casebell.Sandbox.Formatting;

/// <summary>Whether sorted entities nest as they are, so that nothing needs to be split, merged or dropped.</summary>
static class NestingCheck
{
    internal static bool Holds(List<TextEntity> sorted)
    {
        var ends = new Dictionary<string, int>();
        var outer = new Stack<TextEntity>();
        foreach (var entity in sorted)
        {
            while (outer.Count > 0 && entity.Offset >= outer.Peek().End) outer.Pop();
            if (outer.Count > 0 && !MayStandIn(outer, entity)) return false;
            if (entity.IsSplittable())
            {
                // Touching ones of a kind are merged.
                if (ends.TryGetValue(entity.Type, out var end) && end >= entity.Offset) return false;
                ends[entity.Type] = entity.End;
            }

            outer.Push(entity);
        }

        return true;
    }

    static bool MayStandIn(Stack<TextEntity> outer, TextEntity entity)
    {
        var parent = outer.Peek();
        if (entity.End > parent.End || parent.IsPre()) return false;
        foreach (var one in outer)
        {
            if (one.Type == entity.Type || one.IsSplittable()) return false;
            if (entity.IsPre() && !one.IsQuote()) return false;
            if ((entity.IsContinuous() || entity.IsQuote()) && one.IsContinuous()) return false;
            if (entity.IsQuote() && one.IsQuote()) return false;
        }

        return true;
    }
}
