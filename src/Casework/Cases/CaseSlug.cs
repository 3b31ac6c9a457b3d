namespace Casework.Cases;

/// <summary>The stable name of a case: 1 to 40 of <c>a-z 0-9 -</c>, never a court's number, for those change.</summary>
public readonly record struct CaseSlug
{
    public const int MaxLength = 40;

    CaseSlug(string value) => Value = value;

    public string Value { get; }

    /// <summary>The slug, or null where the text is not one.</summary>
    public static CaseSlug? TryParse(string? text) =>
        text is { Length: > 0 and <= MaxLength } && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')
            && text[0] != '-' && text[^1] != '-'
            ? new CaseSlug(text)
            : null;

    /// <exception cref="FormatException">The text is not a slug.</exception>
    public static CaseSlug Parse(string text) =>
        TryParse(text) ?? throw new FormatException($"Not a case slug: use 1 to {MaxLength} of a-z, 0-9 and '-', not at either end.");

    public override string ToString() => Value ?? "";
}
