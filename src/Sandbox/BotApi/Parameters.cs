using System.Globalization;

namespace Casebell.Sandbox.BotApi;

/// <summary>The decoded parameters of a request. The first of several with one name counts; missing and empty are the same.</summary>
public sealed class Parameters
{
    readonly List<KeyValuePair<string, string>> _values = new(8);
    Dictionary<string, UploadedFile>? _files;

    /// <summary>In the order they came: the query string first.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> All => _values;

    /// <summary>The value as text, or an empty one.</summary>
    public string this[string name]
    {
        get
        {
            foreach (var (key, value) in _values)
                if (key == name) return value;
            return "";
        }
    }

    internal void Add(string name, string value) => _values.Add(new(name, value));

    internal void Add(string name, UploadedFile file) => (_files ??= []).TryAdd(name, file);

    /// <summary>The file of the form's part with this name; null where it has none.</summary>
    internal UploadedFile? File(string name) => _files?.GetValueOrDefault(name);

    /// <summary>True is <c>true</c>, <c>yes</c> or <c>1</c> in any case; all else is false.</summary>
    internal bool Flag(string name) => this[name].Trim().ToUpperInvariant() is "TRUE" or "YES" or "1";

    internal int Integer(string name, int missing = 0, int least = int.MinValue, int most = int.MaxValue)
    {
        var text = this[name];
        return text.Length == 0 ? missing : (int)Math.Clamp(LeadingInteger(text), least, most);
    }

    /// <summary>A minus and digits in front count, the rest is ignored: "12abc" is 12, "abc" is 0.</summary>
    internal static long LeadingInteger(string text)
    {
        var length = text.StartsWith('-') ? 1 : 0;
        while (length < text.Length && char.IsAsciiDigit(text[length])) length++;
        if (length > 20) return text[0] == '-' ? long.MinValue : long.MaxValue;
        if (long.TryParse(text.AsSpan(0, length), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        return length > 18 ? (text[0] == '-' ? long.MinValue : long.MaxValue) : 0;
    }
}
