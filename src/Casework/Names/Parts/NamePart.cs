using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Parts;

/// <summary>What a word is in a name.</summary>
enum Part : byte
{
    Surname,

    /// <summary>One half of a surname with a hyphen.</summary>
    SurnameHalf,
    Given,
    Patronymic,

    /// <summary>A word of something else than a person's name: it offers, and never opens by itself.</summary>
    Hint,
}

/// <summary>One word of a name, as it sounds and what it is.</summary>
/// <param name="Sureness">How sure it is which word is the surname: 1 where its place alone tells.</param>
sealed record NamePart(Word Word, IReadOnlyList<Reading> Readings, Part Part, int Sureness)
{
    /// <summary>What tells the word from others.</summary>
    public string Key { get; } = Readings.Count == 0 ? Word.Letters : Readings[0].Key;

    public bool IsSurname => Part is Part.Surname or Part.SurnameHalf;
}
