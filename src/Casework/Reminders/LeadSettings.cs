namespace Casework.Reminders;

/// <summary>When a reader wants to be reminded. Equal are those with the same leads.</summary>
/// <param name="Leads">At most <see cref="Most"/>, the longest first, each once; none: the reader wants no reminders.</param>
/// <param name="Weekly">To be reminded every week of what is expected in a stretch of time, for as long as that lasts.</param>
public sealed record LeadSettings(IReadOnlyList<Lead> Leads, bool Weekly)
{
    public const int Most = 10;

    public static LeadSettings Default { get; } = new([Lead.Days(7), Lead.Days(1), Lead.Hours(2)], Weekly: false);

    /// <summary>As it is stored: codes with spaces between, the longest first; empty for none.</summary>
    public string Codes => Write(Leads);

    /// <summary>The leads in order, each once.</summary>
    public static IReadOnlyList<Lead> InOrder(IEnumerable<Lead> leads) => [.. leads.Distinct().OrderDescending()];

    public static string Write(IReadOnlyList<Lead> leads) => string.Join(' ', leads.Select(lead => lead.Code));

    /// <summary>Reads what <see cref="Write"/> wrote; what is no lead is left out.</summary>
    public static IReadOnlyList<Lead> Parse(string codes) =>
        [.. InOrder(codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Lead.Parse).OfType<Lead>()).Take(Most)];

    public bool Equals(LeadSettings? other) => other is not null && Weekly == other.Weekly && Leads.SequenceEqual(other.Leads);

    public override int GetHashCode() => Leads.Aggregate(HashCode.Combine(Weekly), HashCode.Combine);
}
