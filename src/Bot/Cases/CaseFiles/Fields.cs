using Casebell.Cases.CaseFiles.Yaml;
using Casebell.Spelling;

namespace Casebell.Cases.CaseFiles;

/// <summary>
/// The keys and values of one thing in the file. The keys that are asked for are the keys that are allowed, so the reader and its
/// list of keys cannot drift apart; ask for every key, whatever the others say.
/// </summary>
/// <remarks>
/// After a problem the value returned only stands in for the missing one: the result then holds no case, so nobody sees it.
/// </remarks>
sealed class Fields
{
    readonly Dictionary<string, MapEntry> entries = [];
    readonly List<string> asked = [];
    readonly Dictionary<string, string> missing = [];

    Fields(MapNode map, Reading reading)
    {
        Map = map;
        Reading = reading;
        foreach (var entry in map.Entries)
            if (!entries.TryAdd(entry.Key.Text, entry))
                reading.Problem(entry.Key, $"The key {PlainText.Quote(entry.Key.Text)} is there twice: it is already on line {entries[entry.Key.Text].Key.At.Line}.");
    }

    public MapNode Map { get; }

    public Reading Reading { get; }

    /// <summary>Reads one thing and reports the keys that it lacks or should not have; null where the node is no map.</summary>
    public static T? Read<T>(Node node, Reading reading, Func<Fields, T> read)
        where T : class
    {
        if (node is not MapNode map)
        {
            reading.Problem(node, node is TextNode { Text: "" } ? PlainText.NoValue : "Keys with values belong here, such as 'id: …'.");
            return null;
        }
        var fields = new Fields(map, reading);
        var result = read(fields);
        fields.ReportKeys();
        return result;
    }

    /// <summary>The value of a key that may be left out.</summary>
    public Node? Optional(string key)
    {
        if (!asked.Contains(key))
            asked.Add(key);
        return entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    /// <summary>The value of a key that must be there; <paramref name="without"/> is what to say where it is not.</summary>
    public Node? Required(string key, string? without = null)
    {
        var value = Optional(key);
        if (value is null)
            missing.TryAdd(key, without ?? $"The key '{key}' is missing.");
        return value;
    }

    /// <summary>The text of a key that must be there.</summary>
    public string Text(string key) => Required(key) is { } node ? PlainText.Read(node, Reading) ?? "" : "";

    /// <summary>The text of a key that may be left out.</summary>
    public string? OptionalText(string key, int longest = Lengths.Text) => Optional(key) is { } node ? PlainText.Read(node, Reading, longest) : null;

    /// <summary>A list that may be left out; what could not be read is left out of it. The same twice is a problem.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<Node, T?> read)
        where T : class
    {
        var first = new Dictionary<T, Node>();
        if (Optional(key) is { } list)
            foreach (var node in ItemsOf(list, key))
                if (read(node) is { } item && !first.TryAdd(item, node))
                    Reading.Problem(node, $"{(node is TextNode word ? PlainText.Quote(word.Text) : "This")} stands in '{key}' twice: it is already on line {first[item].At.Line}.");
        return [.. first.Keys];
    }

    /// <summary>A list of things with keys of their own.</summary>
    public IReadOnlyList<T> Things<T>(string key, Func<Fields, T> read)
        where T : class =>
        List(key, node => Read(node, Reading, read));

    IReadOnlyList<Node> ItemsOf(Node node, string key)
    {
        if (node is ListNode { Items: { Count: <= Lengths.List } items })
            return items;
        Reading.Problem(node, node is ListNode tooLong ? $"'{key}' has {tooLong.Items.Count} items; a list of a case has at most {Lengths.List}."
            : node is TextNode { Text: "" } ? PlainText.NoValue
            : $"'{key}' is a list: begin each line with '- ', or write [one, two].");
        return [];
    }

    /// <summary>A misspelt key is one mistake: it is not reported as missing as well.</summary>
    void ReportKeys()
    {
        foreach (var (key, _) in entries.Values.Where(entry => !asked.Contains(entry.Key.Text)))
        {
            var near = Nearest.To(key.Text, asked.Where(known => !entries.ContainsKey(known)));
            var hint = near is null ? $" Allowed: {string.Join(", ", asked)}." : $" Did you mean '{near}'?";
            Reading.Problem(key, $"Unknown key {PlainText.Quote(key.Text)}.{hint}");
            if (near is not null)
                missing.Remove(near);
        }
        foreach (var problem in missing.Values)
            Reading.Problem(Map, problem);
    }
}
