using Casework.Cases;
using Casework.Names.Letters;

namespace Casework.Names.Index;

/// <summary>Answers one query: reads it in each way that it may be meant, and takes the first that leaves no doubt.</summary>
sealed class Search(NameBook book)
{
    const int MostNearest = 10;

    /// <summary>What was typed on the wrong layout is less likely meant than what was not.</summary>
    const int Slip = 30;

    public NameAnswer Find(string text)
    {
        List<CaseSlug> named = [.. book.Phrases.Named(text)];
        var slips = KeyboardSlip.Undo(text).ToList();
        // Spellings first, in every way to read the text; mistyped words only where nothing is found so, for they take longer to look for.
        var direct = Ask(text, allowErrors: false);
        if (Decision.Of(direct, named) is { } sure)
            return sure;
        if (Word.Unjoined(text) is var humps && humps != text && Decision.Of(Ask(humps, allowErrors: false), []) is { } unjoined)
            return unjoined;
        foreach (var other in Joined.Alternatives(text))
            if (Ask(other, allowErrors: false) is { Found: [{ Certainty: Certainty.Same, Distance: <= Distance.Spelling }, ..] } joined && Decision.Of(joined, []) is { } meant)
                return meant;
        foreach (var other in slips)
            if (Decision.Of(Ask(other, allowErrors: false), [.. book.Phrases.Named(other)]) is { } meant)
                return meant;
        direct = Ask(text, allowErrors: true);
        if (Decision.Of(direct, []) is { } mistyped)
            return mistyped;
        var slipped = slips.Count > 0 && !direct.Found.Exists(one => one.Distance < Distance.OneError) ? Ask(slips[0], allowErrors: true) : null;
        return Decision.Nearest(direct, slipped, Slip, MostNearest);
    }

    /// <summary>The cases with a word that begins as the query's last does, and with all words before it.</summary>
    public IReadOnlyList<CaseSlug> Beginning(string text)
    {
        List<CaseSlug> begun = [.. new Query(book, text).Begun().Concat(book.Phrases.Begun(text)).Distinct()];
        // Almost any three letters begin something in another layout: those are tried only where the typed ones begin nothing.
        return begun.Count > 0 ? begun : [.. KeyboardSlip.Undo(text).SelectMany(other => new Query(book, other).Begun()).Distinct()];
    }

    Asked Ask(string text, bool allowErrors)
    {
        var query = new Query(book, text);
        return new Asked(query, query.Ask(allowErrors));
    }
}

/// <summary>A query and all whom it may mean.</summary>
sealed record Asked(Query Query, List<Assessment> Found);
