using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Casebell.Cases.CaseFiles.Yaml;

/// <summary>
/// Reads YAML's plain part: maps, lists and texts. Anchors, aliases and tags are refused, so no file can grow beyond its own size
/// or ask for a type; nesting is limited, so none can exhaust the stack.
/// </summary>
sealed class NodeLoader(Problems problems)
{
    // A case file needs six levels: case, events, event, sources, citation, value.
    const int MaxDepth = 12;

    /// <summary>The top of the file, or null where it cannot be read (then the problems say why).</summary>
    public Node? Load(string text)
    {
        if (text.IndexOf('\0', StringComparison.Ordinal) is >= 0 and var zero)
        {
            // The library takes it for the end of the file, and would leave out the rest.
            problems.Add(Position.After(text[..zero]), "A zero character (NUL) stands here: take it out.");
            return null;
        }
        var scanner = new Scanner(new StringReader(text));
        try
        {
            var parser = new Parser(scanner);
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                problems.Add(new(1, 1), "The file is empty: a case file begins with 'case:' and the case's name.");
                return null;
            }
            var top = Read(parser, 0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
                Refuse(second, "A second document begins here: one file holds one case.");
            return problems.Any ? null : top;
        }
        catch (YamlException broken)
        {
            // For a tab the library gives the beginning of whatever it indents; the scanner stands at the tab itself.
            var place = broken.Message.Contains(" tab ", StringComparison.Ordinal) ? scanner.CurrentPosition : broken.Start;
            problems.Add(At(place), $"Not valid YAML: {broken.Message.TrimEnd('.')}.");
            return null;
        }
        catch (InvalidOperationException)
        {
            // The library's own slip on some text inside brackets that are never closed; it says nothing more.
            problems.Add(At(scanner.CurrentPosition), "Not valid YAML: something opened before here, such as '[' or '{', is not closed.");
            return null;
        }
    }

    Node Read(Parser parser, int depth)
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
        {
            Refuse(alias, $"Aliases are not allowed in a case file: write out what '*{alias.Value}' stands for.");
            return new TextNode(At(alias.Start), "");
        }
        RefuseDecoration(parser);
        if (parser.TryConsume<SequenceStart>(out var list))
            return new ListNode(At(list.Start), ReadItems(parser, Deeper(list, depth)));
        if (parser.TryConsume<MappingStart>(out var map))
            return new MapNode(At(map.Start), ReadEntries(parser, Deeper(map, depth)));
        var scalar = parser.Consume<Scalar>();
        return new TextNode(At(scalar.Start), scalar.Value.Trim());
    }

    List<Node> ReadItems(Parser parser, int depth)
    {
        var items = new List<Node>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Read(parser, depth));
        return items;
    }

    List<MapEntry> ReadEntries(Parser parser, int depth)
    {
        var entries = new List<MapEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Read(parser, depth);
            var value = Read(parser, depth);
            if (key is TextNode text)
                entries.Add(new(text, value));
            else
                problems.Add(key.At, "A key must be one word.");
        }
        return entries;
    }

    void RefuseDecoration(Parser parser)
    {
        if (!parser.Accept<NodeEvent>(out var node))
            return;
        if (!node.Anchor.IsEmpty)
            Refuse(node, $"Anchors are not allowed in a case file: leave out '&{node.Anchor.Value}'.");
        if (!node.Tag.IsEmpty)
            Refuse(node, $"Tags are not allowed in a case file: leave out '{node.Tag}'.");
    }

    void Refuse(ParsingEvent found, string problem) => problems.Add(At(found.Start), problem);

    static int Deeper(ParsingEvent start, int depth) =>
        depth < MaxDepth ? depth + 1 : throw new SemanticErrorException(start.Start, start.End, "nested too deeply for a case file");

    static Position At(Mark mark) => new((int)mark.Line, (int)mark.Column);
}
