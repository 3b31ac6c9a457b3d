using System.Text;

namespace Casework.Measured;

/// <summary>
/// A file of lines with tabs between the cells and a header first, taken as it is: quotes mean nothing and spaces stay.
/// UTF-8 with a byte order mark or without; lines end in LF or CRLF, the last one also in nothing.
/// </summary>
public sealed class TabbedFile
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    readonly string name;
    readonly string[] columns;

    TabbedFile(string name, string[] columns, IReadOnlyList<TabbedRow> rows)
    {
        this.name = name;
        this.columns = columns;
        Rows = rows;
    }

    /// <summary>Every line after the header, blank ones too.</summary>
    public IReadOnlyList<TabbedRow> Rows { get; }

    /// <exception cref="UnreadableFileException">There is no such file, it may not be read, or it is not such a file.</exception>
    public static TabbedFile Read(string path)
    {
        try
        {
            return Parse(File.ReadAllBytes(path), path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnreadableFileException($"{path}: there is no such file. Give the path of a tab-separated file.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableFileException(
                Directory.Exists(path) ? $"{path}: this is a folder. Give the path of a tab-separated file." : $"{path}: it may not be read. See to it that this user may read the file.", e);
        }
    }

    /// <param name="name">What complaints call the file.</param>
    /// <exception cref="UnreadableFileException">The bytes are no text in UTF-8, or there is no header.</exception>
    public static TabbedFile Parse(byte[] bytes, string name)
    {
        var lines = Decode(bytes, name).TrimStart('\uFEFF').Split('\n').ToList();
        // The end of the last line begins no other.
        if (lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        if (lines.Count == 0)
            throw new UnreadableFileException($"{name}: the file is empty. Its first line must name the columns, with a tab between them.");
        var header = Cells(lines[0]).Select(cell => cell.Trim()).ToArray();
        return new TabbedFile(name, header, [.. lines.Skip(1).Select((line, index) => new TabbedRow(index + 2, Cells(line)))]);
    }

    /// <summary>The place of a column, whatever the capitals of its name; null where there is none.</summary>
    public int? Column(string column) =>
        Array.FindIndex(columns, known => known.Equals(column, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at ? at : null;

    /// <exception cref="UnreadableFileException">There is no such column.</exception>
    public int NeededColumn(string column) =>
        Column(column) ?? throw new UnreadableFileException(
            $"{name}, line 1: no column is called \"{column}\", only {string.Join(", ", columns.Select(known => $"\"{known}\""))}. The first line names the columns, with a tab between them.");

    static string[] Cells(string line) => (line.EndsWith('\r') ? line[..^1] : line).Split('\t');

    static string Decode(byte[] bytes, string name)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(e.Index, 0, bytes.Length)).Count((byte)'\n');
            throw new UnreadableFileException($"{name}, line {line}: this is not UTF-8. Save the file in that encoding.", e);
        }
    }
}

/// <param name="Line">Its number in the file; the header is line 1.</param>
public sealed record TabbedRow(int Line, IReadOnlyList<string> Cells)
{
    /// <summary>Empty where the row ends before the column, or there is no such column.</summary>
    public string this[int? column] => column is { } at && at < Cells.Count ? Cells[at] : "";
}
