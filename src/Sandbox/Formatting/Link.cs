using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Casebell.Sandbox.Formatting;

/// <summary>Addresses of links and buttons, checked and normalised as Telegram's client library does.</summary>
static partial class Link
{
    /// <summary>The user that a <c>tg://user?id=N</c> address mentions, or null.</summary>
    internal static long? UserId(string address)
    {
        var match = UserAddress().Match(address.LowerAscii());
        if (!match.Success) return null;
        foreach (var parameter in match.Groups["query"].Value.Split('&'))
        {
            if (!parameter.StartsWith("id=", StringComparison.Ordinal)) continue;
            return long.TryParse(parameter.AsSpan(3), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) && id > 0 ? id : null;
        }

        return null;
    }

    /// <summary>Adds a missing scheme, lowers the host, adds a missing path.</summary>
    /// <param name="why">What is wrong, in Telegram's words, when it returns false.</param>
    internal static bool TryNormalise(string address, out string url, out string why)
    {
        url = "";
        why = "";
        var scheme = AppScheme().Match(address);
        var rest = scheme.Success ? address[scheme.Length..] : address;
        var web = WebScheme().Match(rest);
        var protocol = "http";
        if (web.Success)
        {
            protocol = web.Groups["scheme"].Value.LowerAscii();
            if (protocol is not ("http" or "https")) return Fail("Unsupported URL protocol", out why);
            rest = rest[web.Length..];
        }

        var end = rest.AsSpan().IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        if (!TrySplitPort(ref authority, out var port)) return Fail("Wrong port number specified in the URL", out why);
        var at = authority.LastIndexOf('@');
        var user = at < 0 ? "" : authority[..at];
        var host = authority[(at + 1)..].LowerAscii();
        if (host.Length == 0) return Fail("URL host is empty", out why);
        if (host == ".") return Fail("Host is invalid", out why);
        if (Flaw(host, "host", colon: false) is { } badHost) return Fail(badHost, out why);
        if (Flaw(user, "userinfo", colon: true) is { } badUser) return Fail(badUser, out why);
        var path = Path(end < 0 ? "" : rest[end..]);

        if (scheme.Success)
        {
            var name = scheme.Groups["scheme"].Value.LowerAscii();
            if (web.Success || user.Length > 0 || port > 0) return Fail(name == "tg" ? "Wrong tg URL" : "Wrong ton URL", out why);
            if (host.Any(unit => !char.IsAsciiLetterOrDigit(unit) && unit is not ('-' or '_') && !(name == "tonsite" && unit == '.')))
                return Fail("Unallowed characters in URL host", out why);
            url = $"{name}://{host}{(path.StartsWith("/?", StringComparison.Ordinal) ? path[1..] : path)}";
            return true;
        }

        if (!host.Contains('.', StringComparison.Ordinal)) return Fail("Wrong HTTP URL", out why);
        url = $"{protocol}://{(user.Length > 0 ? user + "@" : "")}{host}{(port > 0 ? ":" + port.ToString(CultureInfo.InvariantCulture) : "")}{path}";
        return true;
    }

    static bool Fail(string reason, out string why)
    {
        why = reason;
        return false;
    }

    static bool TrySplitPort(ref string authority, out int port)
    {
        port = 0;
        var colon = authority.AsSpan().LastIndexOfAny(':', ']', '@');
        if (colon <= 0 || authority[colon] != ':') return true;
        var digits = authority[(colon + 1)..].TrimStart('0');
        authority = authority[..colon];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is > 0 and <= 65535;
    }

    static string? Flaw(string part, string name, bool colon)
    {
        for (var i = 0; i < part.Length; i++)
        {
            var unit = part[i];
            if (unit == '%')
            {
                if (i + 2 >= part.Length || !char.IsAsciiHexDigit(part[i + 1]) || !char.IsAsciiHexDigit(part[i + 2]))
                    return $"Wrong percent-encoded symbol in URL {name}";
                i += 2;
            }
            else if (unit < 128 && !char.IsAsciiLetterOrDigit(unit) && !"._-!$,~*'();&+=".Contains(unit, StringComparison.Ordinal) && !(colon && unit == ':'))
                return $"Disallowed character in URL {name}";
        }

        return null;
    }

    static string Path(string path)
    {
        path = path.TrimEnd(' ', '\t', '\r', '\n', '\0', '\v');
        var result = new StringBuilder(path.StartsWith('/') ? "" : "/");
        foreach (var unit in path)
        {
            if (unit <= 0x20) result.Append(CultureInfo.InvariantCulture, $"%{(int)unit:X2}");
            else result.Append(unit);
        }

        return result.ToString();
    }

    [GeneratedRegex(@"^tg:(//)?user/?\?(?<query>[^#]*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UserAddress();

    [GeneratedRegex(@"^(?<scheme>tg|ton|tonsite):(//)?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AppScheme();

    [GeneratedRegex(@"^(?<scheme>[^:/?#@\[\]]*)://", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WebScheme();
}
