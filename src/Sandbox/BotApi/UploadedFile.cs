using System.Globalization;
using System.Text;

namespace Casebell.Sandbox.BotApi;

/// <summary>A part of a multipart form with a file name.</summary>
/// <param name="FileName">As it came.</param>
public sealed record UploadedFile(string FileName, ReadOnlyMemory<byte> Content)
{
    const int LongestStem = 64;
    const int LongestEnding = 16;

    /// <summary>Telegram's clean name: what file systems dislike becomes a space; a long one is cut, an empty one is "file".</summary>
    internal string CleanName
    {
        get
        {
            var cleaned = new StringBuilder();
            foreach (var letter in FileName[(FileName.LastIndexOfAny(['/', '\\']) + 1)..])
                cleaned.Append(char.GetUnicodeCategory(letter) is UnicodeCategory.Control || "<>:\"/\\|?*&`'".Contains(letter, StringComparison.Ordinal) ? ' ' : letter);
            var name = cleaned.ToString().Trim(' ', '.');
            var dot = name.LastIndexOf('.');
            var (stem, ending) = dot < 0 ? (name, "") : (name[..dot].TrimEnd(), name[(dot + 1)..]);
            var cut = stem[..Math.Min(stem.Length, LongestStem)] + (ending.Length == 0 ? "" : "." + ending[..Math.Min(ending.Length, LongestEnding)]);
            return cut.Length == 0 ? "file" : cut;
        }
    }

    /// <summary>As Telegram tells it from the ending of the name; null where it does not.</summary>
    internal string? MediaType => Path.GetExtension(CleanName).ToUpperInvariant() switch
    {
        ".ICS" => "text/calendar",
        ".TXT" => "text/plain",
        ".CSV" => "text/csv",
        ".JSON" => "application/json",
        ".PDF" => "application/pdf",
        ".YAML" or ".YML" => "text/yaml",
        _ => null,
    };
}
