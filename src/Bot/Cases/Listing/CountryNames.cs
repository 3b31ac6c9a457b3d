using System.Collections.Concurrent;
using System.Globalization;
using Casebell.Cases.CaseFiles;
using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Cases.Listing;

/// <summary>What a country is called, by ICU; a text <c>country.XX</c> wins where readers there call it otherwise.</summary>
public sealed class CountryNames(TextCatalogue texts)
{
    readonly ConcurrentDictionary<(string Code, Language Language), string> known = new();

    /// <param name="code">ISO 3166-1 alpha-2. Where it has no name, its flag and the code stand for it.</param>
    public string Of(string code, Language language) => known.GetOrAdd((code, language), Find, texts);

    /// <summary>Every country with its names in all languages.</summary>
    public IEnumerable<(string Code, string Name)> Everything => Countries.All.SelectMany(code => Language.All.Select(language => (code, Of(code, language))));

    static string Find((string Code, Language Language) of, TextCatalogue texts)
    {
        var (code, language) = of;
        if (texts.Has(language, $"country.{code}"))
            return texts.Plain(language, $"country.{code}");
        try
        {
            // Without a script, Kazakh in China or Iran would be the one in Arabic letters.
            var region = new RegionInfo(language == Language.Kazakh ? $"kk-Cyrl-{code}" : $"{language}-{code}");
            return region.NativeName is { Length: > 2 } name ? name : Flag(code);
        }
        catch (ArgumentException)
        {
            return Flag(code);
        }
    }

    static string Flag(string code)
    {
        const int first = 0x1F1E6 - 'A';
        return $"{string.Concat(code.Where(char.IsAsciiLetterUpper).Select(letter => char.ConvertFromUtf32(first + letter)))} {code}";
    }
}
