using System.Globalization;

namespace Casebell.Sandbox.BotApi;

/// <summary>The form of bot tokens: an id, a colon, a secret of base64url characters. Telegram's have 24 and more; a look-alike on one machine takes shorter ones.</summary>
static class BotToken
{
    const long IdsEnd = 1L << 54;

    /// <summary>What makes a token one that Telegram never gave, or null when nothing does.</summary>
    internal static string? Flaw(string token)
    {
        if (IsMalformed(token)) return "The token is not of the form 123456789:secret; use one such as BotFather gives.";
        var secret = token.AsSpan(token.IndexOf(':', StringComparison.Ordinal) + 1);
        foreach (var unit in secret)
            if (!char.IsAsciiLetterOrDigit(unit) && unit is not ('-' or '_')) return "The token's secret has characters other than A-Z, a-z, 0-9, - and _.";
        return secret.IsEmpty ? "The token has no secret after its colon." : null;
    }

    internal static bool IsMalformed(string token)
    {
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        if (token.StartsWith('0') || token.Length > 80 || token.Contains('/', StringComparison.Ordinal) || colon < 0) return true;
        return !long.TryParse(token.AsSpan(0, colon), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) || id is <= 0 or >= IdsEnd;
    }

    internal static long BotId(string token) =>
        long.Parse(token.AsSpan(0, token.IndexOf(':', StringComparison.Ordinal)), NumberStyles.None, CultureInfo.InvariantCulture);
}
