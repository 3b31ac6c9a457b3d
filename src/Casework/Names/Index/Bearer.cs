using Casework.Cases;
using Casework.Names.Parts;

namespace Casework.Names.Index;

/// <summary>Somebody whose names are known, or something else by which a case may be found.</summary>
sealed class Bearer(int number, CaseSlug slug, bool isPerson)
{
    readonly List<BornePart> parts = [];

    public int Number => number;

    public CaseSlug Slug => slug;

    public bool IsPerson => isPerson;

    public IReadOnlyList<BornePart> Parts => parts;

    /// <summary>Whether a given name is known, not only its initial.</summary>
    public bool HasGiven { get; private set; }

    public bool HasPatronymic { get; private set; }

    public void Add(BornePart part)
    {
        parts.Add(part);
        HasGiven |= part is { Part: Part.Given, IsInitial: false };
        HasPatronymic |= part is { Part: Part.Patronymic, IsInitial: false };
    }
}

/// <summary>One reading of one word of somebody's names.</summary>
/// <param name="Word">Its number in the <see cref="Lexicon"/>.</param>
/// <param name="Groups">The given names that it is a form of, or that the father's is: <see cref="GivenNames"/>.</param>
/// <param name="Beginning">Its first sounds.</param>
sealed record BornePart(int Word, Part Part, int[] Groups, byte[] Beginning, bool IsInitial)
{
    public const int LongestBeginning = 4;
}
