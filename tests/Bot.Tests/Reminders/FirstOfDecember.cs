namespace Casebell.Tests.Reminders;

/// <summary>When the decision that is expected in December 2022 is reminded of.</summary>
static class FirstOfDecember
{
    /// <summary>09:00 in Almaty.</summary>
    public static readonly DateTimeOffset Morning = new(2022, 12, 1, 3, 0, 0, TimeSpan.Zero);

    /// <summary>The month ends in Almaty.</summary>
    public static readonly DateTimeOffset WindowEnds = new(2022, 12, 31, 18, 0, 0, TimeSpan.Zero);

    public const string InEnglish = "expected in December 2022 (not certain)";
}
