namespace Casework.Measured;

/// <summary>Many judgements, counted. A share of nothing is not a number.</summary>
public sealed class Quality(IEnumerable<Judgement> judgements)
{
    public IReadOnlyList<Judgement> Judgements { get; } = [.. judgements];

    public int Singles => Judgements.Count(judged => judged.IsSingle);

    public int Ambiguous => Judgements.Count(judged => judged.IsAmbiguous);

    public int Strangers => Judgements.Count(judged => judged.IsStranger);

    /// <summary>Of queries that mean one person: that one came first, whatever the decision.</summary>
    public double RecallAt1 => OfSingles(judged => judged.IsWithin(1));

    /// <summary>Of queries that mean one person: that one was among the first five.</summary>
    public double RecallAt5 => OfSingles(judged => judged.IsWithin(5));

    /// <summary>Of queries that mean one person: that one opened by itself.</summary>
    public double ConfidentRight => OfSingles(judged => judged.IsPickedRight);

    /// <summary>Of queries that mean one person: another opened by itself.</summary>
    public double ConfidentWrong => OfSingles(judged => judged.IsPickedWrong);

    /// <summary>Of queries that mean several: one opened by itself.</summary>
    public double AmbiguousPicked => Share(judged => judged.IsAmbiguous, judged => judged.IsPicked);

    /// <summary>Of queries that mean several: all were among the candidates.</summary>
    public double AmbiguousOffered => Share(judged => judged.IsAmbiguous, judged => judged.AllOffered);

    /// <summary>Of queries that mean nobody: somebody opened.</summary>
    public double StrangersPicked => Share(judged => judged.IsStranger, judged => judged.IsPicked);

    /// <summary>In the order in which they first appear.</summary>
    public IReadOnlyList<string> Kinds => [.. Judgements.Select(judged => judged.Query.Kind).Distinct(StringComparer.Ordinal)];

    public Quality OfKind(string kind) => new(Judgements.Where(judged => judged.Query.Kind == kind));

    double OfSingles(Func<Judgement, bool> isSo) => Share(judged => judged.IsSingle, isSo);

    double Share(Func<Judgement, bool> isOne, Func<Judgement, bool> isSo)
    {
        var all = Judgements.Where(isOne).ToList();
        return all.Count == 0 ? double.NaN : (double)all.Count(isSo) / all.Count;
    }
}
