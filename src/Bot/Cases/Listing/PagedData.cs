using System.Globalization;

namespace Casebell.Cases.Listing;

/// <summary>Data of a button: a page, a colon and the rest.</summary>
static class PagedData
{
    /// <returns>The first page where the data states none.</returns>
    public static (int Page, string After) Read(string data)
    {
        var colon = data.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (Number(data), "") : (Number(data[..colon]), data[(colon + 1)..]);
    }

    static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;
}
