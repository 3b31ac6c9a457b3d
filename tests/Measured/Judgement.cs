namespace Casework.Measured;

/// <summary>One query and its answer, judged.</summary>
public sealed record Judgement(LabelledQuery Query, Offer Offer)
{
    /// <summary>The query means one person.</summary>
    public bool IsSingle => Query.Expected.Count == 1;

    /// <summary>The query means several, and nobody can tell which.</summary>
    public bool IsAmbiguous => Query.Expected.Count > 1;

    /// <summary>The query means nobody there is.</summary>
    public bool IsStranger => Query.Expected.Count == 0;

    /// <summary>One case opened by itself.</summary>
    public bool IsPicked => Offer.Decision == Decision.Match;

    /// <summary>One was meant and that one opened.</summary>
    public bool IsPickedRight => IsSingle && IsPicked && IsWithin(1);

    /// <summary>A case opened that was not meant, or not it alone.</summary>
    public bool IsPickedWrong => IsPicked && !IsPickedRight;

    /// <summary>All who are meant were offered to choose from.</summary>
    public bool AllOffered => Offer.Decision == Decision.Candidates && Query.Expected.All(Offer.Slugs.Contains);

    /// <summary>The one who is meant is among the first so many, whatever the decision.</summary>
    public bool IsWithin(int first) => IsSingle && Offer.Slugs.Take(first).Contains(Query.Expected[0], StringComparer.Ordinal);

    /// <summary>What is wrong with the answer; null where nothing is.</summary>
    public Fault? Fault =>
        IsPickedWrong ? IsSingle ? Measured.Fault.AnotherPicked : IsAmbiguous ? Measured.Fault.OneOfSeveralPicked : Measured.Fault.StrangerPicked
        : IsAmbiguous && !AllOffered ? Measured.Fault.NotAllOffered
        : !IsSingle ? null
        : !IsWithin(5) ? Measured.Fault.NotInFive
        : !IsWithin(1) ? Measured.Fault.NotFirst
        : !IsPicked ? Measured.Fault.NotPicked
        : null;
}

/// <summary>The worst first.</summary>
public enum Fault
{
    AnotherPicked,
    StrangerPicked,
    OneOfSeveralPicked,
    NotInFive,
    NotFirst,
    NotAllOffered,

    /// <summary>The right one came first, but did not open by itself.</summary>
    NotPicked,
}
