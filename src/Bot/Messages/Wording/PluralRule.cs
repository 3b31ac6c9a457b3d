using Casework;

namespace Casebell.Messages.Wording;

/// <summary>CLDR's plural categories for whole numbers, in the three languages.</summary>
static class PluralRule
{
    public static string Category(Language language, long number)
    {
        var (ten, hundred) = (Math.Abs(number % 10), Math.Abs(number % 100));
        return language.Code switch
        {
            "ru" when ten == 1 && hundred != 11 => "one",
            "ru" when ten is >= 2 and <= 4 && (hundred is < 12 or > 14) => "few",
            "ru" => "many",
            _ => number is 1 or -1 ? "one" : "other",
        };
    }
}
