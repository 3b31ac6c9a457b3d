namespace Casework.Names.Parts;

/// <summary>How a word of a name is declined.</summary>
enum Paradigm : byte
{
    /// <summary>-ов, -ев, -ин: Жексебаев.</summary>
    Possessive,
    PossessiveFeminine,

    /// <summary>-ский, -ый: Островский.</summary>
    Adjective,

    /// <summary>-ой: Толстой.</summary>
    StressedAdjective,
    AdjectiveFeminine,

    /// <summary>On a consonant: Ковальчук, Асхат.</summary>
    Consonant,

    /// <summary>So short that hardly any ending can be told from another name: Ан.</summary>
    Short,

    /// <summary>As short, and on a vowel: what would be a form of Ли is Лия, лига or Лида.</summary>
    ShortOpen,

    /// <summary>On an n, in the Turkic cases that begin with another.</summary>
    Nasal,

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
