namespace Casework.Measured;

/// <summary>A query, and whom it means.</summary>
/// <param name="Text">As it was typed: spaces, quotes and all.</param>
/// <param name="Kind">What makes it hard, in a word or two; the figures are given by it.</param>
/// <param name="Expected">Slugs: one; several, all of which are to be offered; none, where the query names a stranger.</param>
public sealed record LabelledQuery(string Text, string Kind, IReadOnlyList<string> Expected)
{
    /// <summary>Every query of a file with the columns <c>kind</c> and <c>expected</c> (slugs with <c>|</c> between); the query is the first column. Null where these are lacking.</summary>
    public static IReadOnlyList<LabelledQuery>? AllOf(TabbedFile file) =>
        file.Column("kind") is { } kind && file.Column("expected") is { } expected
            ? [.. file.Rows.Select(row => new LabelledQuery(row[0], row[kind].Trim(), Slugs(row[expected])))]
            : null;

    static IReadOnlyList<string> Slugs(string cell) =>
        [.. cell.Split('|').Where(slug => !string.IsNullOrWhiteSpace(slug)).Distinct(StringComparer.Ordinal)];
}
