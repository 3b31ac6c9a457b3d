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
readonly record struct NamePart(Word Word, IReadOnlyList<Reading> Readings, Part Part);
