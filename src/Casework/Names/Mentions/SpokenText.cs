using System.Text;

namespace Casework.Names.Mentions;

/// <summary>The words of a text in their order; those of whom it may name somebody are looked at more closely.</summary>
/// <param name="runs">All that were met so far, by how they are written: texts of one case share most of theirs.</param>
/// <param name="mayName">Whether a run may name one of those who are looked for.</param>
sealed class SpokenText(Dictionary<string, (Run Run, bool MayName)> runs, Func<string, bool> mayName)
{
    /// <summary>Fewer single letters in a row are initials or an abbreviation.</summary>
    const int ShortestSpacedOut = 4;

    /// <summary>How much may stand between the letters of one word.</summary>
    const int WidestSpace = 3;

    /// <summary>The words of a text that may name somebody; none where it does not.</summary>
    public List<SpokenWord> WordsOf(string text) => MayName(text) ? [.. Words(text)] : [];

    bool MayName(string text)
    {
        var (single, end) = (0, 0);
        foreach (var place in Run.In(text))
        {
            single = place.Length > 1 ? 0 : single > 0 && place.Index - end <= WidestSpace ? single + 1 : 1;
            end = place.Index + place.Length;
            if (single >= ShortestSpacedOut || Met(text.AsSpan(place.Index, place.Length)).MayName)
                return true;
        }

        return false;
    }

    List<SpokenWord> Words(string text)
    {
        var words = new List<SpokenWord>();
        var (spaced, end) = (new StringBuilder(), 0);
        foreach (var place in Run.In(text))
        {
            if (place.Length > 1 || place.Index - end > WidestSpace)
                PutSpacedOut(spaced, words);
            if (place.Length == 1)
                spaced.Append(text[place.Index]);
            words.AddRange(Met(text.AsSpan(place.Index, place.Length)).Run.Words);
            end = place.Index + place.Length;
        }

        PutSpacedOut(spaced, words);
        return words;
    }

    static void PutSpacedOut(StringBuilder letters, List<SpokenWord> words)
    {
        if (letters.Length >= ShortestSpacedOut)
            words.Add(new SpokenWord(letters.ToString()));
        letters.Clear();
    }

    (Run Run, bool MayName) Met(ReadOnlySpan<char> written)
    {
        var known = runs.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(written, out var met))
            known[written] = met = written.ToString() is var run ? (new Run(run), mayName(run)) : default;
        return met;
    }
}
