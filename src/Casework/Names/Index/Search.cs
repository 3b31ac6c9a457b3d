using Casework.Cases;
using Casework.Names.Letters;

namespace Casework.Names.Index;

/// <summary>Answers one query: reads it in each way that it may be meant, and takes the first that leaves no doubt.</summary>
sealed class Search(NameBook book)
{
    const int MostNearest = 10;

    /// <summary>What was typed on the wrong layout is less likely meant than what was not.</summary>
    const int Slip = 30;

    /// <summary>How much more of the text has to be as in names, read in another layout, to look for errors in it too.</summary>
    const double MoreLike = 0.2;

    public NameAnswer Find(string text)
    {
        // Spellings first, in every way to read the text; mistyped words only where nothing is found so, for they take longer to look for.
        var direct = Ask(text);
        if (Decision.Of(direct, [.. book.Phrases.Named(text)]) is { } sure)
            return sure;
        if (Apart(text) is { } apart)
            return apart;
        Asked? slipped = null;
        foreach (var other in KeyboardSlip.Undo(text).Take(direct.Query.IsLong ? 1 : int.MaxValue))
        {
            var slip = Ask(other);
            if (Decision.Of(slip, [.. book.Phrases.Named(other)]) is { } meant)
                return meant;
            slipped ??= slip;
        }

        // A hashtag of several words is nobody's as it is: what is near it is looked for word by word.
        if (direct.Found.Count == 0 && Word.Unjoined(text) is var humps && humps != text)
            direct = Ask(humps);
        direct = direct.WithErrors();
        if (Decision.Of(direct, []) is { } mistyped)
            return mistyped;
        if (slipped is not null && !direct.Found.Exists(one => one.Distance < Distance.OneError) && slipped.Query.Likeness > direct.Query.Likeness + MoreLike)
            slipped = slipped.WithErrors();
        return Decision.Nearest(direct, slipped, Slip, MostNearest);
    }

    /// <summary>Words that were written as one.</summary>
    NameAnswer? Apart(string text)
    {
        if (Word.Unjoined(text) is var humps && humps != text && Decision.Of(Ask(humps), []) is { } unjoined)
            return unjoined;
        foreach (var other in Joined.Alternatives(text))
            if (Ask(other) is { Found: [{ Certainty: Certainty.Same, Distance: <= Distance.Spelling }, ..] } joined && Decision.Of(joined, []) is { } meant)
                return meant;
        return null;
    }

    /// <summary>The cases with a word that begins as the query's last does, and with all words before it.</summary>
    public IReadOnlyList<CaseSlug> Beginning(string text)
    {
        List<CaseSlug> begun = [.. new Query(book, text).Begun().Concat(book.Phrases.Begun(text)).Distinct()];
        // Almost any three letters begin something in another layout: those are tried only where the typed ones begin nothing.
        return begun.Count > 0 ? begun : [.. KeyboardSlip.Undo(text).SelectMany(other => new Query(book, other).Begun()).Distinct()];
    }

    Asked Ask(string text)
    {
        var query = new Query(book, text);
        return new Asked(query, query.Ask(allowErrors: false));
    }
}

/// <summary>A query and all whom it may mean.</summary>
sealed record Asked(Query Query, List<Assessment> Found)
{
    /// <summary>With those who are meant if something was mistyped.</summary>
    public Asked WithErrors() => this with { Found = Query.Ask(allowErrors: true) };
}
