using System.Text;

namespace Casebell.Sandbox.Formatting;

/// <summary>A text as it is shown, cleaned and trimmed, with what is formatted or recognised in it.</summary>
sealed record FormattedText(string Text, IReadOnlyList<TextEntity> Entities)
{
    internal const string BadEncoding = "strings must be encoded in UTF-8";

    /// <summary>What Telegram counts against its limits.</summary>
    internal int CodePoints => CountCodePoints(Text);

    internal static int CountCodePoints(string text)
    {
        var count = text.Length;
        foreach (var unit in text)
            if (char.IsLowSurrogate(unit)) count--;
        return count;
    }

    internal static FormattedText Plain(string text) => Fixed(text, []);

    /// <summary>Cleans, trims and completes a text. A text of nothing but blanks becomes empty.</summary>
    internal static FormattedText Fixed(string text, List<TextEntity> entities)
    {
        entities = EntityNesting.Fix(entities);
        var cleaned = TextCleaner.Clean(text, ref entities);
        entities = EntityNesting.Fix(entities);
        var trimmed = TextCleaner.Trim(cleaned, ref entities);
        if (TextCleaner.IsBlank(trimmed)) return new FormattedText("", []);
        var found = EntityFinder.Find(trimmed);
        return new FormattedText(trimmed, EntityNesting.Merge(entities, found));
    }

    /// <summary>False when the text has half a surrogate pair, which is how bytes that were not UTF-8 arrive here.</summary>
    internal static bool IsUtf16(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (!Rune.TryGetRuneAt(text, i, out _)) return false;
            i++;
        }

        return true;
    }
}
