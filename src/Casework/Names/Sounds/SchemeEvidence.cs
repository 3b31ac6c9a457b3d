using System.Text.RegularExpressions;

namespace Casework.Names.Sounds;

/// <summary>Which schemes a text in Latin letters may be written in, and what it costs to believe it, in hundredths of a typing error.</summary>
/// <remarks>A scheme without a trace in the text is not read at all, or "Chamov" would be Шамов wherever no Чамов is.</remarks>
static partial class SchemeEvidence
{
    /// <summary>More than the spellings of one name may differ: enough to offer, never to open.</summary>
    const int Unlikely = 60;

    /// <summary>An unlikely scheme in a long word: enough to open where nothing else is found.</summary>
    public const int InLongWord = 45;

    /// <param name="text">All of a name, in small letters.</param>
    public static IEnumerable<(Scheme Scheme, int Cost)> Of(string text)
    {
        // Most texts lack the letters that most traces need: those are not looked for.
        var letters = new LettersIn(text);
        yield return (Scheme.Common, 0);
        var english = letters.Have("h") && English().IsMatch(text);
        if (letters.Have("ch") && HardCh().IsMatch(text))
            yield return (Scheme.HardCh, 40);
        if ((letters.HaveAny("xcj") || letters.Have("sh")) && LetterX().IsMatch(text))
            yield return (Scheme.LetterX, 10);
        if ((letters.HaveMarks || letters.HaveAny("jgf") || letters.Have("ou") || letters.Have("ch") || letters.Have("ne")) && French().IsMatch(text))
            yield return (Scheme.French, 5);
        else if (!english && (letters.HaveMarks || letters.Have("ch")) && MaybeFrench().IsMatch(text))
            yield return (Scheme.French, Unlikely);
        if (!english && (letters.HaveAny("wj") || letters.Have("sch") || letters.Have("tz")) && German().IsMatch(text))
            yield return (Scheme.German, 5);
        var slavic = (letters.HaveMarks || letters.Have("z")) && Slavic().IsMatch(text);
        if (slavic || (!english && (letters.HaveAny("wj") || letters.Have("ie") || letters.Have("ck")) && MaybeSlavic().IsMatch(text)))
            yield return (Scheme.Slavic, 5);
        if (!english && !slavic && (letters.Have("j") || letters.Have("yc")) && SlavicGlide().IsMatch(text))
            yield return (Scheme.Bare, 20);
        if (!english && (letters.Have("j") || letters.Have("oe")) && Dutch().IsMatch(text))
            yield return (Scheme.Dutch, 5);
        if ((letters.HaveMarks || letters.HaveAny("uc") || letters.Have("ts") || letters.Have("dz") || letters.Have("nka")) && Belarusian().IsMatch(text))
            yield return (Scheme.Belarusian, 12);
        if ((letters.HaveMarks || letters.Have("q")) && Turkic().IsMatch(text))
            yield return (Scheme.Turkic, 0);
        else if ((letters.HaveMarks || letters.Have("x")) && MaybeTurkic().IsMatch(text))
            yield return (Scheme.Turkic, english ? 20 : 10);
        else if (!english && letters.Have("c"))
            yield return (Scheme.Turkic, Unlikely);
        if (letters.HaveApostrophes)
            yield return (Scheme.Apostrophes, 10);
    }

    [GeneratedRegex("zh|kh|(?<![tc])sh(?!h)|shch", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex English();

    [GeneratedRegex("(?<![ts])ch[mntdkvl]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HardCh();

    [GeneratedRegex("x|shh|cz|c[eiyj]|[iy]j\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LetterX();

    [GeneratedRegex("tch|ou|dj|ï|gu[eéiy]|[eo]ff?\\b|[iy]ne\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex French();

    [GeneratedRegex("(?<![ts])ch|ç|é", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MaybeFrench();

    [GeneratedRegex("sch|tz|w|ch.*j|j.*ch|[äöü].*j|[aeiou]j", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex German();

    [GeneratedRegex("[čšžćśźżłŭřěńâûŝ]|sz|cz|rz", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slavic();

    [GeneratedRegex("w|[aeiouy]j|j[aeou]|j\\b|[^aeiouy\\W]ie|ck(?:i|a|ij|oj|aja|aia|aya)\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MaybeSlavic();

    [GeneratedRegex("[aeiouy]j|j[aeou]|j\\b|yc\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SlavicGlide();

    [GeneratedRegex("t?sj|zj|oe[^aeiouy]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Dutch();

    [GeneratedRegex("[aeiou]u(?:\\b|s?k|[cčsštžhdz])|ŭ|ts(?=[ieyj])|c(?=i)|dz(?=[ieyj])|dź|ć|[ae]nka\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Belarusian();

    [GeneratedRegex("[şğıəñäüūöq]|ç", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Turkic();

    [GeneratedRegex("[xúýóáǵń]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MaybeTurkic();
}
