using NodaTime;
using NodaTime.Text;

namespace Casebell.Addresses;

/// <summary>Stored instants as somebody can read them in a file.</summary>
public static class KeptTime
{
    /// <param name="milliseconds">As stored; null stays null.</param>
    /// <returns>ISO 8601 to the second, UTC, such as <c>2022-11-15T03:00:00Z</c>.</returns>
    public static string? Of(long? milliseconds) => milliseconds is { } at ? InstantPattern.General.Format(Instant.FromUnixTimeMilliseconds(at)) : null;
}
