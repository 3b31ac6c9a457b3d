namespace Casebell.Sandbox.Formatting;

/// <summary>The format of a tg-time: nothing, <c>r</c>, or any mix of t, T, d, D, w and W.</summary>
static class TimeFormat
{
    static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("tTdDwW");

    /// <summary>In the order that the API answers in: weekday, date, time; short beats long. Null when it is none.</summary>
    internal static string? Normalise(string format)
    {
        if (format is "r" or "R") return "r";
        if (format.AsSpan().ContainsAnyExcept(Letters)) return null;
        return (format.AsSpan().ContainsAny('w', 'W') ? "w" : "") + First(format, "d", "D") + First(format, "t", "T");
    }

    static string First(string format, string brief, string full) =>
        format.Contains(brief, StringComparison.Ordinal) ? brief : format.Contains(full, StringComparison.Ordinal) ? full : "";
}
