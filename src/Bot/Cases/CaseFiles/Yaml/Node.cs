namespace Casebell.Cases.CaseFiles.Yaml;

/// <summary>A place in the file; both count from 1.</summary>
sealed record Position(int Line, int Column)
{
    /// <summary>The place right after a beginning of the file.</summary>
    public static Position After(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        return new(lines.Length, lines[^1].Length + 1);
    }
}

/// <summary>A piece of the file that knows where it stands. Every value is text: nothing is guessed to be a number, a date or a yes.</summary>
abstract record Node(Position At);

/// <summary>A value without the space around it.</summary>
sealed record TextNode(Position At, string Text) : Node(At);

sealed record ListNode(Position At, IReadOnlyList<Node> Items) : Node(At);

/// <summary>Keys and values as written: a key may stand there twice.</summary>
sealed record MapNode(Position At, IReadOnlyList<MapEntry> Entries) : Node(At)
{
    public Node? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}

sealed record MapEntry(TextNode Key, Node Value);
