using System.Text;

namespace Casebell.Sandbox.Formatting;

/// <summary>Takes out of a text what Telegram does not keep, and moves the entities along.</summary>
static class TextCleaner
{
    /// <summary>Control characters become spaces; carriage returns, direction overrides and some marks vanish.</summary>
    internal static string Clean(string text, ref List<TextEntity> entities)
    {
        if (!text.AsSpan().ContainsAny(Suspicious)) return text;
        var result = new StringBuilder(text.Length);
        var movedTo = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            movedTo[i] = result.Length;
            var unit = text[i];
            if (unit is < ' ' and not '\n' and not '\r') result.Append(' ');
            else if (!Vanishes(unit)) result.Append(unit);
        }

        movedTo[text.Length] = result.Length;
        entities = [.. entities
            .Select(entity => (entity, begin: movedTo[Math.Min(entity.Offset, text.Length)], end: movedTo[Math.Min(entity.End, text.Length)]))
            .Select(moved => moved.entity with { Offset = moved.begin, Length = moved.end - moved.begin })
            .Where(entity => entity.Length > 0)];
        return WithoutRunsOfMarks(result);
    }

    /// <summary>
    /// Trims the end, shortening entities, and the start up to the first entity. A formatted run of blanks at the
    /// start stays, as in Telegram.
    /// </summary>
    internal static string Trim(string text, ref List<TextEntity> entities)
    {
        var end = text.AsSpan().TrimEnd(" \n").Length;
        var begin = 0;
        var firstEntity = entities.Count > 0 ? entities[0].Offset : end;
        while (begin < firstEntity && begin < end && text[begin] is ' ' or '\n') begin++;
        if (begin == 0 && end == text.Length) return text;
        entities = EntityNesting.Sorted(entities
            .Where(entity => entity.Offset < end)
            .Select(entity => entity with { Offset = entity.Offset - begin, Length = Math.Min(entity.End, end) - entity.Offset }));
        return text[begin..end];
    }

    /// <summary>Nothing in the text can be seen.</summary>
    internal static bool IsBlank(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is ' ' or '\n' or '\u00A0' or '\uFEFF' or (>= '\u2000' and <= '\u200F') or '\u202E' or '\u202F'
                or '\u1680' or '\u180E' or '\u205F' or '\u2800' or '\u3000' or '\uFFFC') continue;
            // Tag characters U+E0000 to U+E007F.
            if (unit == '\uDB40' && i + 1 < text.Length && text[i + 1] is >= '\uDC00' and <= '\uDC7F')
            {
                i++;
                continue;
            }

            return false;
        }

        return true;
    }

    static readonly System.Buffers.SearchValues<char> Suspicious = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Where(unit => unit != '\n'),
         '\u200E', '\u200F', .. Enumerable.Range(0x2028, 7).Select(code => (char)code), '\u0333', '\u033F', '\u030A']);

    static bool Vanishes(char unit) => unit is '\r' or (>= '\u2028' and <= '\u202E') or '\u0333' or '\u033F' or '\u030A';

    // Of several direction marks in a row all but the last become zero-width non-joiners.
    static string WithoutRunsOfMarks(StringBuilder text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
            if (text[i] is '\u200E' or '\u200F' && text[i + 1] is '\u200E' or '\u200F') text[i] = '\u200C';
        return text.ToString();
    }
}
