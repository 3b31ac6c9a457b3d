using System.Collections.Frozen;

namespace Casebell.Sandbox.BotApi;

/// <summary>The names of all methods of Bot API 10.3, to tell what is not implemented here from what does not exist.</summary>
static class SpecifiedMethods
{
    static readonly FrozenDictionary<string, string> Names = Load();

    /// <summary>The name as the specification spells it, or null.</summary>
    internal static string? Find(string name) => Names.GetValueOrDefault(name);

    static FrozenDictionary<string, string> Load()
    {
        using var resource = typeof(SpecifiedMethods).Assembly.GetManifestResourceStream("method-names.txt")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase);
    }
}
