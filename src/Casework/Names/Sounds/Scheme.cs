namespace Casework.Names.Sounds;

/// <summary>A way to write these names in Latin letters, as far as it gives letters another sound than the common ones do.</summary>
enum Scheme
{
    /// <summary>BGN/PCGN, ICAO 9303, GOST R 52535, the British press, the Ukrainian table of 2010, the Belarusian one of 2007; letters with marks keep their sound.</summary>
    Common,

    /// <summary>GOST 7.79 B and Kazakh practice: x for х, c and cz for ц, shh for щ, j for й.</summary>
    LetterX,

    /// <summary>The French press and Soviet passports: ch for ш, tch for ч, j for ж, ou for у, gu for г.</summary>
    French,

    /// <summary>German: sch for ш and ж, tsch for ч, ch for х, w for в, j for й, s for с and з.</summary>
    German,

    /// <summary>Polish, Czech, Łacinka, ISO 9 and the scholarly one: c for ц, ch for х, j for й, h for г or х, sz, cz.</summary>
    Slavic,

    /// <summary>Turkish, Azerbaijani, Kazakh of 2018 and 2021, Uzbek: c for дж, x for х, q, y for й.</summary>
    Turkic,

    /// <summary>Dutch: sj for ш, tsj for ч, zj for ж, oe for у, ch for х.</summary>
    Dutch,

    /// <summary>The common ones, but for ch before a consonant: х, as scholars and Poles write it (Achmetov).</summary>
    HardCh,

    /// <summary>A Slavic one whose marks were left out: c for ч, s for ш, z for ж.</summary>
    Bare,

    /// <summary>Belarusian names, in either script, as Russian has them: а for о, ў for в, ц and дз for soft т and д.</summary>
    Belarusian,

    /// <summary>Kazakh of 2017 and Uzbek: s' for ш, c' for ч, o' for ө or ў, g' for ғ, y' for у.</summary>
    Apostrophes,
}
