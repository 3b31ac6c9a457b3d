using System.Globalization;
using System.Text.RegularExpressions;

namespace Casework.Reminders;

/// <summary>
/// Reads leads as people write them, in any of the languages and several at once: <c>7d 1d 2h</c>, <c>1 day, 2 hours</c>, <c>за 3 дня и за час</c>,
/// <c>бір апта бұрын</c>, <c>on the day</c>.
/// </summary>
public static partial class LeadReader
{
    /// <summary>Longer than anything sensible. Characters.</summary>
    const int Longest = 400;

    public static LeadReading Read(string text)
    {
        if (text.Length > Longest)
            return new LeadReading.Refused(LeadProblem.TooMany);
        List<Lead> leads = [];
        string? number = null;
        foreach (Match piece in Piece().Matches(LeadWords.WithCodes(text)))
        {
            var value = piece.Value;
            if (char.IsAsciiDigit(value[^1]))
            {
                if (number is not null)
                    return new LeadReading.Refused(LeadProblem.NoUnit);
                number = value;
            }
            else if (LeadWords.UnitOf(value) is var (unit, times))
            {
                if (Of(number ?? "1", unit, times, out var problem) is not { } lead)
                    return new LeadReading.Refused(problem);
                leads.Add(lead);
                number = null;
            }
            else if (number is null && LeadWords.NumberOf(value) is { } spelled)
            {
                number = spelled.ToString(CultureInfo.InvariantCulture);
            }
            else if (!LeadWords.IsFiller(value))
            {
                return new LeadReading.Refused(LeadProblem.Unclear);
            }
        }

        if (number is not null)
            return new LeadReading.Refused(LeadProblem.NoUnit);
        var each = LeadSettings.InOrder(leads);
        return each.Count switch
        {
            0 => new LeadReading.Refused(LeadProblem.Unclear),
            > LeadSettings.Most => new LeadReading.Refused(LeadProblem.TooMany),
            _ => new LeadReading.Understood(each),
        };
    }

    static Lead? Of(string number, LeadUnit unit, int times, out LeadProblem problem)
    {
        problem = LeadProblem.Unclear;
        if (number.AsSpan().IndexOfAny('.', ',') >= 0)
            return null;
        if (!char.IsAsciiDigit(number[0]))
        {
            problem = LeadProblem.Negative;
            return null;
        }

        problem = LeadProblem.TooLong;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var amount))
            return null;
        if (amount > 0)
            return Lead.Of((long)amount * times, unit);
        problem = LeadProblem.Zero;
        return unit == LeadUnit.Days && times == 1 ? Lead.OnTheDay : null;
    }

    // A minus stands before its number and after nothing; elsewhere it is a dash. "1,5" is one number, "7d,1d" are two leads. What is neither a letter nor a number, but a sign of its own, means nothing here.
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])[-−–][0-9]+([.,][0-9]+)?|[0-9]+([.,][0-9]+)?|\p{L}+|[^\p{L}\s\p{P}0-9]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Piece();
}
