namespace Casework;

/// <summary>A language that readers may choose. The product speaks exactly these three from the start.</summary>
/// <param name="Code">ISO 639-1 code: <c>en</c>, <c>ru</c> or <c>kk</c>.</param>
public readonly record struct Language(string Code)
{
    public static readonly Language English = new("en");
    public static readonly Language Russian = new("ru");
    public static readonly Language Kazakh = new("kk");

    public static IReadOnlyList<Language> All { get; } = [English, Russian, Kazakh];

    /// <summary>The language with this code, or null where the product does not speak it.</summary>
    /// <param name="code">An IETF tag such as <c>ru</c>, <c>ru-RU</c> or <c>kk</c>; null is allowed.</param>
    public static Language? Find(string? code)
    {
        var primary = code?.Split('-', '_')[0].ToLowerInvariant();
        foreach (var language in All)
            if (language.Code == primary)
                return language;
        return null;
    }

    public override string ToString() => Code;
}
