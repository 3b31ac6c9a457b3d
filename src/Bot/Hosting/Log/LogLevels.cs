namespace Casebell.Hosting;

/// <summary>
/// What <c>Logging</c> says of levels counts for Casebell's own lines. Those of the frameworks quote addresses, and a secret
/// may be in one: they are heard from a warning on, whatever is set.
/// </summary>
static class LogLevels
{
    const string Own = nameof(Casebell);

    /// <summary>It quotes whole exceptions; what ends the service is told when it ends.</summary>
    const string Host = "Microsoft.Extensions.Hosting.Internal.Host";

    public static void Hold(LoggerFilterOptions options)
    {
        var own = options.Rules.Where(rule => rule.CategoryName?.StartsWith(Own, StringComparison.Ordinal) == true).ToList();
        var general = options.Rules.Where(rule => string.IsNullOrEmpty(rule.CategoryName)).ToList();
        var everywhere = Level(general, null) ?? options.MinLevel;
        options.Rules.Clear();
        foreach (var provider in own.Concat(general).Select(rule => rule.ProviderName).Append(null).Distinct(StringComparer.Ordinal))
        {
            var wanted = Level(general, provider) ?? everywhere;
            var foreign = wanted < LogLevel.Warning ? LogLevel.Warning : wanted;
            options.Rules.Add(new LoggerFilterRule(provider, null, foreign, null));
            options.Rules.Add(new LoggerFilterRule(provider, Own, wanted, null));
            options.Rules.Add(new LoggerFilterRule(provider, Host, LogLevel.None, null));
        }

        // The last of two that are alike wins.
        foreach (var rule in own)
            options.Rules.Add(rule);
    }

    static LogLevel? Level(IEnumerable<LoggerFilterRule> general, string? provider) => general.LastOrDefault(rule => rule.ProviderName == provider)?.LogLevel;
}
