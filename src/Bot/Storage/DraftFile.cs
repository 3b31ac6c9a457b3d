using System.Security.Cryptography;

namespace Casebell.Storage;

/// <summary>
/// The name under which a file is written before it gets its own: one that nobody else gives to a file, for what lies beside
/// it may be somebody's.
/// </summary>
static class DraftFile
{
    const int Digits = 16;
    const string Ending = ".part";

    /// <summary>A new name beside the file's. What kills left under such names is removed: it may hold a copy of everything.</summary>
    public static string For(string path)
    {
        foreach (var left in Left(path))
            File.Delete(left);
        return $"{path}.{RandomNumberGenerator.GetHexString(Digits, lowercase: true)}{Ending}";
    }

    static List<string> Left(string path)
    {
        try
        {
            return [.. Directory.EnumerateFiles(Path.GetDirectoryName(path)!).Where(file => IsDraftOf(path, file))];
        }
        catch (UnauthorizedAccessException)
        {
            // A folder that may be written to and not looked into.
            return [];
        }
    }

    static bool IsDraftOf(string path, string file) =>
        file.Length == path.Length + 1 + Digits + Ending.Length && file.StartsWith(path + '.', StringComparison.Ordinal) && file.EndsWith(Ending, StringComparison.Ordinal)
        && file.Substring(path.Length + 1, Digits).All(char.IsAsciiHexDigitLower);
}
