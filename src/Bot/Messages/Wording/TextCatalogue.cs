using System.Reflection;
using System.Text.Json;
using Casework;

namespace Casebell.Messages.Wording;

/// <summary>
/// All texts for readers, from the features' resource files <c>Texts/&lt;language&gt;.json</c>. They hold Telegram's
/// HTML; the values put into them are escaped.
/// </summary>
public sealed class TextCatalogue
{
    const string Prefix = "texts/";

    readonly Dictionary<(Language, string), TextTemplate> templates = [];

    public TextCatalogue()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            var language = Language.Find(Path.GetFileNameWithoutExtension(resource))
                ?? throw new InvalidOperationException($"The text file '{resource}' is not named by a language.");
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var document = JsonDocument.Parse(stream);
            foreach (var text in document.RootElement.EnumerateObject())
                templates.Add((language, text.Name), new TextTemplate(text.Name, language, Forms(text.Value)));
        }
    }

    /// <summary>Every key with its plural forms, by language: what the tests compare across languages.</summary>
    public IEnumerable<(Language Language, string Key, IReadOnlyDictionary<string, string> Forms)> Everything =>
        templates.Select(pair => (pair.Key.Item1, pair.Key.Item2, pair.Value.Forms));

    public bool Has(Language language, string key) => templates.ContainsKey((language, key));

    /// <summary>The text in the language, with values put in: strings are escaped, <see cref="Html"/> is taken as it is, an int named "n" chooses the plural form.</summary>
    public Html this[Language language, string key, params ReadOnlySpan<(string Name, object Value)> values] =>
        templates.TryGetValue((language, key), out var template)
            ? template.Fill(values)
            : throw new ArgumentException($"There is no text '{key}' in '{language}'.", nameof(key));

    /// <summary>The same for places that take no markup, such as buttons and command descriptions.</summary>
    public string Plain(Language language, string key, params ReadOnlySpan<(string Name, object Value)> values) =>
        this[language, key, values].Plain;

    static Dictionary<string, string> Forms(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? new() { ["other"] = value.GetString()! }
            : value.EnumerateObject().ToDictionary(form => form.Name, form => form.Value.GetString()!);
}
