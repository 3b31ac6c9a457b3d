using Casework.Dates.Words;

namespace Casework.Dates;

/// <summary>
/// Dates in words, as precise as they are and no more: a month that is not certain never turns into a day.
/// A time is its venue's, and its zone is named by its IANA id. No markup; the caller escapes.
/// </summary>
public static class EdtfWords
{
    /// <summary>The date as a thing: "December 2022 (not certain)". Intervals read as in <see cref="When"/>.</summary>
    public static string Bare(Edtf date, Language language) => new DateWording(WordForms.Of(language), when: false).Of(date.Shape);

    /// <summary>The date in a sentence, after what happened: "in December 2022 (not certain)". Begins in lower case.</summary>
    public static string When(Edtf date, Language language) => new DateWording(WordForms.Of(language), when: true).Of(date.Shape);
}
