using System.Text;

namespace Casebell.Cases.CaseFiles.Yaml;

/// <summary>Writes the plain YAML that <see cref="NodeLoader"/> reads, as a careful hand would: block style, two spaces, LF, a line an idea.</summary>
sealed class YamlWriter
{
    /// <summary>In UTF-16 code units; what cannot be broken is longer.</summary>
    public const int LineLength = 110;

    readonly StringBuilder file = new();
    int depth;
    bool afterDash;

    /// <summary>A text; nothing where it is null.</summary>
    public void Text(string key, string? text)
    {
        if (text is null)
            return;
        Key(key);
        EndWith(ScalarText.Of(text, RoomOnLine(), Indent(depth + 1)));
    }

    /// <summary>A value of the format itself, such as a date: every reader of the format knows what it is, so it needs no quotes for being like a number.</summary>
    public void Value(string key, string? value)
    {
        if (value is null)
            return;
        Key(key);
        EndWith(ScalarText.Value(value));
    }

    public void Map(string key, Action entries)
    {
        Key(key);
        file.Append('\n');
        Nested(entries);
    }

    /// <summary>Things with keys of their own; nothing where there is none.</summary>
    public void Maps<T>(string key, IReadOnlyList<T> things, Action<T> entries) =>
        List(key, things, thing => Item(() => Nested(() => entries(thing))));

    /// <summary>Whole texts, each on a line of its own; nothing where there is none.</summary>
    public void Texts(string key, IReadOnlyList<string> texts) =>
        List(key, texts, text => Item(() => Bare(text)));

    /// <summary>Ids and the like: on one line where they have room; nothing where there is none.</summary>
    public void Words(string key, IReadOnlyList<string> words)
    {
        var line = $" [{string.Join(", ", words.Select(ScalarText.Word))}]";
        if (Indent(depth).Length + key.Length + 1 + line.Length > LineLength)
            Texts(key, words);
        else if (words.Count > 0)
        {
            Key(key);
            file.Append(line).Append('\n');
        }
    }

    /// <summary>Items of any kind; each begins with <see cref="Item"/>.</summary>
    public void List<T>(string key, IReadOnlyList<T> items, Action<T> write)
    {
        if (items.Count == 0)
            return;
        Key(key);
        file.Append('\n');
        Nested(() =>
        {
            foreach (var item in items)
                write(item);
        });
    }

    public void Item(Action value)
    {
        file.Append(Indent(depth)).Append("- ");
        afterDash = true;
        value();
    }

    /// <summary>A text right after the dash of an item.</summary>
    public void Bare(string text)
    {
        afterDash = false;
        EndWith(ScalarText.Of(text, LineLength - Indent(depth + 1).Length, Indent(depth + 1)));
    }

    /// <summary>Entries one step further in.</summary>
    public void Nested(Action entries)
    {
        depth++;
        entries();
        depth--;
    }

    public void BlankLine()
    {
        if (file.Length > 0)
            file.Append('\n');
    }

    public override string ToString() => file.ToString();

    void Key(string key)
    {
        if (!afterDash)
            file.Append(Indent(depth));
        afterDash = false;
        file.Append(key).Append(':');
    }

    void EndWith(string scalar)
    {
        if (file[^1] == ':')
            file.Append(' ');
        file.Append(scalar).Append('\n');
    }

    int RoomOnLine()
    {
        var column = 0;
        while (column < file.Length && file[file.Length - 1 - column] != '\n')
            column++;
        return LineLength - column - 1;
    }

    static string Indent(int depth) => new(' ', 2 * depth);
}
