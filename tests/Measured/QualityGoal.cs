namespace Casework.Measured;

/// <summary>A figure, and what it must be on a set that nobody looked at while the search was written.</summary>
/// <param name="Least">Whether <paramref name="Bound"/> is the least, not the most, that will do.</param>
public sealed record QualityGoal(string Name, double Figure, bool Least, double Bound)
{
    /// <summary>Null where nothing was asked that would tell.</summary>
    public bool? IsReached => double.IsNaN(Figure) ? null : Least ? Figure >= Bound : Figure <= Bound;

    public static IReadOnlyList<QualityGoal> Of(Quality quality) =>
    [
        new("one is meant: comes first", quality.RecallAt1, Least: true, 0.98),
        new("one is meant: among the first five", quality.RecallAt5, Least: true, 0.995),
        new("the same, on the wrong keyboard layout: comes first", Keyboard(quality).RecallAt1, Least: true, 0.95),
        new("one is meant: opens by itself", quality.ConfidentRight, Least: true, 0.92),
        new("one is meant: another opens", quality.ConfidentWrong, Least: false, 0.005),
        new("several are meant: one opens", quality.AmbiguousPicked, Least: false, 0.005),
        new("several are meant: all are offered", quality.AmbiguousOffered, Least: true, 0.98),
        new("nobody is meant: somebody opens", quality.StrangersPicked, Least: false, 0.005),
    ];

    static Quality Keyboard(Quality quality) =>
        new(quality.Judgements.Where(judged => judged.Query.Kind.Contains("keyboard", StringComparison.OrdinalIgnoreCase)
            || judged.Query.Kind.Contains("layout", StringComparison.OrdinalIgnoreCase)));
}
