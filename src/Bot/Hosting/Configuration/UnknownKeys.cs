using Casebell.Spelling;

namespace Casebell.Hosting;

/// <summary>Finds keys that nothing reads: a mistyped limit that silently does nothing is worse than a refused start.</summary>
static class UnknownKeys
{
    static readonly string[] Frameworks = ["Logging", "AllowedHosts", "Kestrel", "Urls"];

    static IEnumerable<string> Sections => Settings.Keys.Where(key => key.Contains(':', StringComparison.Ordinal)).Select(key => key[..key.IndexOf(':', StringComparison.Ordinal)]).Distinct();

    public static IEnumerable<string> Find(IConfiguration configuration) =>
        Sections.SelectMany(section => InSection(configuration.GetSection(section)))
            .Concat(InFile(configuration as IConfigurationRoot))
            .Concat(InEnvironment());

    static IEnumerable<string> InSection(IConfigurationSection section)
    {
        var known = Settings.Keys.Where(key => key.StartsWith($"{section.Key}:", StringComparison.OrdinalIgnoreCase)).Select(key => key[(section.Key.Length + 1)..]).ToList();
        foreach (var child in section.GetChildren())
        {
            if (!known.Contains(child.Key, StringComparer.OrdinalIgnoreCase))
                yield return $"There is no setting {child.Path}. {Suggest(child.Key, known, $"{section.Key}:")}";
        }
    }

    /// <summary>The environment is full of others' variables, so at the top level only our own file is held to the list.</summary>
    static IEnumerable<string> InFile(IConfigurationRoot? root)
    {
        var known = Sections.Concat(Frameworks).ToList();
        var files = root?.Providers.OfType<Microsoft.Extensions.Configuration.Json.JsonConfigurationProvider>() ?? [];
        return files.SelectMany(file => file.GetChildKeys([], null)).Distinct(StringComparer.OrdinalIgnoreCase)
            .Where(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase))
            .Select(key => $"There is no section {key} (in appsettings.json). {Suggest(key, known)}");
    }

    /// <summary>A variable such as <c>Telegramm__Token</c> was meant for us.</summary>
    static IEnumerable<string> InEnvironment()
    {
        var known = Sections.ToList();
        return Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.Contains("__", StringComparison.Ordinal))
            .Select(name => (Name: name, Section: name[..name.IndexOf("__", StringComparison.Ordinal)]))
            .Where(variable => !known.Contains(variable.Section, StringComparer.OrdinalIgnoreCase) && Nearest.To(variable.Section, known) is not null)
            .Select(variable => $"There is no section {variable.Section} (in the environment variable {variable.Name}). {Suggest(variable.Section, known)}");
    }

    static string Suggest(string wrong, IReadOnlyCollection<string> known, string prefix = "")
    {
        var nearest = Nearest.To(wrong, known);
        return nearest is null ? $"Known: {string.Join(", ", known.Select(key => prefix + key))}." : $"Did you mean {prefix}{nearest}?";
    }
}
