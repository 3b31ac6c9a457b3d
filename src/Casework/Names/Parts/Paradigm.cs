namespace Casework.Names.Parts;

/// <summary>How a word of a name is declined.</summary>
enum Paradigm : byte
{
    /// <summary>-ов, -ев, -ин: Жексебаев.</summary>
    Possessive,
    PossessiveFeminine,

    /// <summary>-ский, -ый, -ой: Островский.</summary>
    Adjective,
    AdjectiveFeminine,

    /// <summary>On a consonant: Ковальчук, Асхат.</summary>
    Consonant,

    /// <summary>What is left of a word whose last vowel falls in all other cases: Кравц-а.</summary>
    Fleeting,

    /// <summary>-й: Гайдай, Сергей.</summary>
    Glide,

    /// <summary>-а, -я: Кучма, Мария.</summary>
    First,

    /// <summary>-о: Шевченко.</summary>
    Neuter,

    /// <summary>The dative of words on -ка, -га, -ха in Ukrainian and Belarusian: Сороц-і.</summary>
    Softened,

    /// <summary>Not declined by Slavic rules: Брегвадзе, Али.</summary>
    Fixed,
}
