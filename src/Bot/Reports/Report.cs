using NodaTime;

namespace Casebell.Reports;

/// <summary>What a reader told the editors. It does not tell who.</summary>
/// <param name="Text">Null where it cannot be read.</param>
/// <param name="ChatId">Row of the chat that asked for an answer; null where none did, or where it was given.</param>
/// <param name="IsAnswered">An answer was given.</param>
/// <param name="SentOn">The beginning of the day, in UTC, on which it was sent: more would tell who sent it.</param>
sealed record Report(long Id, string? Text, long? ChatId, bool IsAnswered, Instant SentOn)
{
    /// <summary>In characters of Unicode; the same for an answer.</summary>
    public const int Longest = 2000;

    public static bool IsTooLong(string text) => text.EnumerateRunes().Count() > Longest;

    /// <summary>Says nothing, so that no log or error can tell it by mistake.</summary>
    public override string ToString() => "a report";
}
