using System.Buffers;
using System.Text;
using Casebell.Cases.CaseFiles.Yaml;

namespace Casebell.Cases.CaseFiles;

/// <summary>The text of a file, read no further than a case file may go, so that a huge one costs nothing.</summary>
static class FileBytes
{
    /// <summary>One more than a file may have tells that it has too many.</summary>
    const int Most = CaseFileReader.LargestFile + 1;

    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null where there is a problem.</summary>
    public static string? Read(Stream file, Problems problems)
    {
        // Lent: an array of its own for each of ten thousand small files costs more than to read them.
        var bytes = ArrayPool<byte>.Shared.Rent(Most);
        try
        {
            return Text(bytes, file.ReadAtLeast(bytes.AsSpan(0, Most), Most, throwOnEndOfStream: false), problems);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    static string? Text(byte[] bytes, int length, Problems problems)
    {
        if (length > CaseFileReader.LargestFile)
            problems.Add(new(1, 1), CaseFileReader.TooLarge);
        else if (IsUtf16(bytes.AsSpan(0, length)))
            problems.Add(new(1, 1), "The file is UTF-16: save it as UTF-8.");
        else
            return Utf8(bytes, length, problems);
        return null;
    }

    static string? Utf8(byte[] bytes, int length, Problems problems)
    {
        try
        {
            return Strict.GetString(bytes, 0, length);
        }
        catch (DecoderFallbackException wrong)
        {
            // Its index is that of the wrong byte, or, for a letter that is cut short, may lie a few bytes behind its first one.
            var before = Encoding.UTF8.GetString(bytes, 0, Math.Clamp(wrong.Index, 0, length)).TrimStart('\uFEFF').TrimEnd('\uFFFD');
            problems.Add(Position.After(before), $"Not UTF-8: there is a byte {wrong.BytesUnknown?.FirstOrDefault():X2} that begins no letter. Save the file as UTF-8.");
            return null;
        }
    }

    /// <summary>By its mark, or by the zero byte that every other Latin letter of a case file's first key is beside.</summary>
    static bool IsUtf16(ReadOnlySpan<byte> bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, 0, not 0, ..] or [not 0, 0, not 0, 0, ..];
}
