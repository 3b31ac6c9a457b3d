namespace Casebell.Cases.Listing;

/// <summary>What the list is narrowed to: at most one value of each kind, null for all.</summary>
/// <param name="State">A word of <see cref="CaseState"/>.</param>
public sealed record ListFilter(string? Country, string? Article, string? State, string? Tag)
{
    const char Between = ':';
    const int StateLetters = 2;
    const int LongestValue = 64;

    public static ListFilter None { get; } = new(null, null, null, null);

    public string? this[MarkKind kind] => kind switch
    {
        MarkKind.Country => Country,
        MarkKind.Article => Article,
        MarkKind.State => State,
        MarkKind.Tag => Tag,
        _ => throw new InvalidOperationException($"No such kind: {kind}."),
    };

    /// <summary>What narrows the list, in the order in which it is told.</summary>
    public IEnumerable<(MarkKind Kind, string Value)> Active =>
        from kind in MarkKinds.All let value = this[kind] where value is not null select (kind, value);

    /// <param name="value">Null for all.</param>
    public ListFilter With(MarkKind kind, string? value) => kind switch
    {
        MarkKind.Country => this with { Country = value },
        MarkKind.Article => this with { Article = value },
        MarkKind.State => this with { State = value },
        MarkKind.Tag => this with { Tag = value },
        _ => throw new InvalidOperationException($"No such kind: {kind}."),
    };

    /// <summary>Short enough for a button: a state is told by its first letters.</summary>
    public string Write() => string.Join(Between, Country, Article, State?[..StateLetters], Tag);

    /// <summary>Reads what <see cref="Write"/> wrote, also values that nothing has any more; anything else narrows nothing.</summary>
    public static ListFilter Read(string text)
    {
        if (text.Split(Between) is not [var country, var article, var state, var tag])
            return None;
        return new(Value(country), Value(article), Value(state) is { } letters ? CaseState.All.FirstOrDefault(word => word.StartsWith(letters, StringComparison.Ordinal)) : null, Value(tag));

        static string? Value(string piece) => piece.Length is 0 or > LongestValue ? null : piece;
    }
}
