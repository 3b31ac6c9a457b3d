using System.Text.RegularExpressions;

namespace Casebell.Sandbox.Formatting;

/// <summary>
/// Recognises what Telegram recognises without being told: mentions, commands, hashtags, cashtags, addresses and
/// e-mail. Addresses without a scheme count only under the commonest top-level domains.
/// </summary>
static partial class EntityFinder
{
    /// <summary>Sorted, none overlapping another.</summary>
    internal static List<TextEntity> Find(string text)
    {
        if (!text.AsSpan().ContainsAny("@/#$.")) return [];
        var found = new List<TextEntity>();
        if (text.Contains('@', StringComparison.Ordinal)) Add(found, "mention", Mention().Matches(text));
        if (text.Contains('/', StringComparison.Ordinal)) Add(found, "bot_command", Command().Matches(text));
        if (text.Contains('#', StringComparison.Ordinal)) Add(found, "hashtag", Hashtag().Matches(text));
        if (text.Contains('$', StringComparison.Ordinal)) Add(found, "cashtag", Cashtag().Matches(text));
        if (text.Contains('.', StringComparison.Ordinal))
        {
            Add(found, "email", Email().Matches(text));
            Add(found, "url", WebAddress().Matches(text));
        }

        if (text.Contains("://", StringComparison.Ordinal)) Add(found, "url", AppAddress().Matches(text));
        return found.Count < 2 ? found : WithoutOverlaps(found);
    }

    static void Add(List<TextEntity> found, string type, MatchCollection matches)
    {
        foreach (Match match in matches) found.Add(new TextEntity(type, match.Index, match.Length));
    }

    // The patterns run in linear time on any text; the limit is a belt beside the braces.
    const int LimitMs = 5000;

    static List<TextEntity> WithoutOverlaps(List<TextEntity> found)
    {
        var kept = new List<TextEntity>();
        foreach (var entity in EntityNesting.Sorted(found))
            if (kept.Count == 0 || entity.Offset >= kept[^1].End) kept.Add(entity);
        return kept;
    }

    const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;
    const string PathEnd = @"([/?#]([^\s\u2000-\u200B\u200E\u200F\u2016-\u206F<>«»""]*[^\s\u2000-\u200B\u200E\u200F\u2016-\u206F<>«»"".:;,('?!`])?)?";

    [GeneratedRegex(@"(?<![\p{L}\p{N}_])@([a-zA-Z0-9_]{4,32}|(?i:gif|nft|pic|ufc|vid))(?![\p{L}\p{N}_])", Options, LimitMs)]
    private static partial Regex Mention();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_/<>])/[a-zA-Z0-9_]{1,64}(@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/<>@])", Options, LimitMs)]
    private static partial Regex Command();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}_\u200C\u00B7])#(?=[\p{Nd}_\u200C\u00B7]*\p{L})[\p{L}\p{Nd}_\u200C\u00B7]{1,256}(?![\p{L}\p{Nd}_\u200C\u00B7#])", Options, LimitMs)]
    private static partial Regex Hashtag();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_$])\$(1INCH|[A-Z]{1,8})(?![\p{L}\p{N}_$])", Options, LimitMs)]
    private static partial Regex Cashtag();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_.+@/#-])([a-z0-9_-]{0,26}[.+]){0,10}[a-z0-9_-]{1,35}@([a-z0-9]([a-z0-9_-]{0,28}[a-z0-9])?\.){1,6}[a-z]{2,8}(?![\p{L}\p{N}_-])", Options | RegexOptions.IgnoreCase, LimitMs)]
    private static partial Regex Email();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_/#@.-])((https?|ftp)://([\p{L}\p{N}_-]+\.)+\p{L}{2,}|([\p{L}\p{N}_-]+\.)+(com|org|net|info|biz|edu|gov|int|io|me|ru|kz|uk|de|fr|eu|us|ua|by|kg|uz|app|dev|ai|рф|қаз))(?![\p{L}\p{N}_@-])(:[0-9]{1,5})?" + PathEnd, Options | RegexOptions.IgnoreCase, LimitMs)]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"(?<![\p{L}\p{N}_])(tg|ton|tonsite)://[a-z0-9_-]{1,253}" + PathEnd, Options | RegexOptions.IgnoreCase, LimitMs)]
    private static partial Regex AppAddress();
}
