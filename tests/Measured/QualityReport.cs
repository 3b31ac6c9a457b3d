using System.Globalization;

namespace Casework.Measured;

/// <summary>The figures of a labelled set as tables of text, and what was answered wrongly.</summary>
public static class QualityReport
{
    const int ShownOfEachFault = 15;
    const int LongestCell = 40;

    public static IEnumerable<string> Lines(Quality quality)
    {
        foreach (var line in Table("queries that mean one person", "n  in first  in five  right opens  wrong opens", quality, kind => kind.Singles, Single))
            yield return line;
        foreach (var line in Table("queries that mean several", "n  one opens  all offered", quality, kind => kind.Ambiguous, Several))
            yield return line;
        foreach (var line in Table("queries that mean nobody", "n  somebody opens", quality, kind => kind.Strangers, Nobody))
            yield return line;
        yield return "";
        foreach (var goal in QualityGoal.Of(quality))
            yield return Invariant($"{goal.Name,-52} {Share(goal.Figure),6}   must be {(goal.Least ? "≥" : "≤")} {goal.Bound:0.0##}: {goal.IsReached switch { true => "reached", false => "MISSED", null => "not asked" }}");
        foreach (var line in Faults(quality))
            yield return line;
    }

    static string Single(Quality kind) =>
        Invariant($"{kind.Singles,6} {Share(kind.RecallAt1),9} {Share(kind.RecallAt5),8} {Share(kind.ConfidentRight),12} {Share(kind.ConfidentWrong),12}");

    static string Several(Quality kind) => Invariant($"{kind.Ambiguous,6} {Share(kind.AmbiguousPicked),10} {Share(kind.AmbiguousOffered),12}");

    static string Nobody(Quality kind) => Invariant($"{kind.Strangers,6} {Share(kind.StrangersPicked),15}");

    static IEnumerable<string> Table(string title, string columns, Quality quality, Func<Quality, int> count, Func<Quality, string> row)
    {
        if (count(quality) == 0)
            yield break;
        yield return "";
        yield return $"{title,-36}      {columns}";
        foreach (var kind in quality.Kinds.Order(StringComparer.Ordinal))
            if (quality.OfKind(kind) is var ofKind && count(ofKind) > 0)
                yield return $"  {Cell(kind),-34}{row(ofKind)}";
        yield return $"  {"all",-34}{row(quality)}";
    }

    static IEnumerable<string> Faults(Quality quality)
    {
        foreach (var fault in quality.Judgements.Where(judged => judged.Fault is not null).GroupBy(judged => judged.Fault!.Value).OrderBy(group => group.Key))
        {
            yield return "";
            yield return Invariant($"{Words(fault.Key)}: {fault.Count()}");
            foreach (var judged in fault.Take(ShownOfEachFault))
                yield return $"  {Cell(judged.Query.Text),-LongestCell} {Cell(judged.Query.Kind),-24} meant {Cell(Slugs(judged.Query.Expected)),-LongestCell} "
                    + Invariant($"{judged.Offer.Decision} {Slugs(judged.Offer.Slugs.Take(3))}").TrimEnd();
            if (fault.Count() > ShownOfEachFault)
                yield return Invariant($"  … and {fault.Count() - ShownOfEachFault} more");
        }
    }

    static string Words(Fault fault) => fault switch
    {
        Fault.AnotherPicked => "Another case opened",
        Fault.StrangerPicked => "A case opened for a stranger",
        Fault.OneOfSeveralPicked => "One of several opened",
        Fault.NotInFive => "Not among the first five",
        Fault.NotFirst => "Among the first five, not first",
        Fault.NotAllOffered => "Not all of several offered",
        Fault.NotPicked => "First, but did not open by itself",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Another kind of fault."),
    };

    static string Slugs(IEnumerable<string> slugs) => string.Join('|', slugs) is { Length: > 0 } some ? some : "–";

    /// <summary>Short, in one line, and without what would move a terminal's cursor.</summary>
    static string Cell(string text)
    {
        var shown = new string([.. text.Take(LongestCell).Select(letter => char.IsControl(letter) || char.IsSurrogate(letter) ? '·' : letter)]);
        return text.Length > LongestCell ? shown[..^1] + "…" : shown;
    }

    static string Share(double share) => double.IsNaN(share) ? "–" : share.ToString("0.000", CultureInfo.InvariantCulture);

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
