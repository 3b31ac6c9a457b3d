using Casework.Cases;
using Casework.Names;

namespace Casework.Tests.Names.Index;

/// <summary>Cases of invented people, and answers as short texts.</summary>
static class Cases
{
    public static NameIndex With(params (string Slug, string Name)[] people) =>
        new(people.Select(person => Person(person.Slug, person.Name)));

    public static NameEntry Person(string slug, string name, string? bearer = null) => Entry(slug, name, NameKind.Person, bearer);

    public static NameEntry Entry(string slug, string text, NameKind kind, string? bearer = null) => new(CaseSlug.Parse(slug), text, kind, bearer);

    /// <returns>"one: slug", "several: slugs" or "none: the nearest".</returns>
    public static string Answer(this NameIndex index, string query) => index.Find(query) switch
    {
        OneCase one => $"one: {one.Slug.Value}",
        SeveralCases several => $"several: {Slugs(several.Slugs)}",
        NoCase none => $"none: {Slugs(none.Nearest)}".TrimEnd(),
        var other => throw new ArgumentOutOfRangeException(nameof(query), other, message: null),
    };

    public static string Begun(this NameIndex index, string query) => Slugs(index.Beginning(query));

    static string Slugs(IEnumerable<CaseSlug> slugs) => string.Join(' ', slugs.Select(slug => slug.Value));
}
