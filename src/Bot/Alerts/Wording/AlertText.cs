using Casebell.Cases.Card;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;
using Casework.Changes;

namespace Casebell.Alerts.Wording;

/// <summary>
/// What changed in a case, in words: the same for every chat that reads the language. The first line says the weightiest change, old → new. However much changed, it
/// fits into one message together with what is added for a chat.
/// </summary>
sealed class AlertText(TextCatalogue texts, WhenText when, ChangeHeads heads, ChangeDetails details)
{
    const int LongestTitle = 100;
    const int MostCharacters = 2700;

    /// <summary>From roomy to terse: code points of a text in the first line, in the details, in a further line, and how many further lines.</summary>
    static readonly (int First, int Detail, int Line, int Lines)[] Sizes = [(160, 700, 160, 10), (120, 400, 100, 8), (90, 200, 60, 6), (60, 100, 40, 4), (40, 60, 30, 3)];

    /// <param name="before">The public view that the changes begin at; null where there was none.</param>
    /// <param name="now">The public view as it is.</param>
    /// <param name="changes">At least one.</param>
    public Html Of(Case? before, Case now, IReadOnlyList<CaseChange> changes, Language language)
    {
        var ordered = ChangeWeight.Order(changes);
        foreach (var size in Sizes)
            if (Sized(before, now, ordered, language, size) is var text && (size == Sizes[^1] || Extent.Of(text).Characters <= MostCharacters))
                return text;
        throw new InvalidOperationException("The last size is always taken.");
    }

    /// <summary>One line for each change without the case's title, the weightiest first: for a digest, which groups them under the case.</summary>
    /// <inheritdoc cref="Of"/>
    /// <param name="most">Lines; the others are counted in one more.</param>
    public IReadOnlyList<Html> Lines(Case? before, Case now, IReadOnlyList<CaseChange> changes, Language language, int most)
    {
        Speech speech = new(texts, when, language, Sizes[1].Line);
        return [.. ChangeWeight.Order(changes).Take(most).Select(change => heads.Of(speech, change, before, now)), More(speech, changes.Count - most), speech.Voice.Line()];
    }

    /// <summary>What the case is called, at a length for alerts; plain.</summary>
    public static string Title(Case now, Language language) => Shortened.ToWords(LongestTitle, now.Title.In(language).Text);

    Html Sized(Case? before, Case now, IReadOnlyList<CaseChange> changes, Language language, (int First, int Detail, int Line, int Lines) size)
    {
        Speech first = new(texts, when, language, size.First), detail = new(texts, when, language, size.Detail), line = new(texts, when, language, size.Line);
        var weightiest = changes[0];
        var others = changes.Skip(1).Take(size.Lines).Select(change => line.Text("list.item", ("item", heads.Of(line, change, before, now)))).ToList();
        var head = heads.Of(first, weightiest, before, now);
        var parts = new List<Html>
        {
            first.Text("alert.first", ("change", head), ("title", Shortened.ToWords(LongestTitle, first.Voice.Say(now.Title)))),
            Html.Join("\n", details.Of(detail, weightiest, now).Where(one => !Repeats(head, one))),
        };
        if (others.Count > 0)
            parts.Add(Html.Join("\n", [line.Text("alert.also"), .. others, More(line, changes.Count - 1 - others.Count)]));
        if (weightiest is not ProceedingOpened && changes.Any(change => change is ProceedingOpened))
            parts.Add(line.Text("alert.stays"));
        parts.Add(Html.Join("\n", AlertSources.Of(detail, changes, now), Note(first, detail, line)));
        return Html.Join("\n\n", parts);
    }

    static Html More(Speech speech, int more) => more > 0 ? speech.Text("list.more", ("n", more)) : Html.Empty;

    /// <summary>Whether a detail says only what the first line says.</summary>
    static bool Repeats(Html head, Html detail) => head.Plain.EndsWith(detail.Plain, StringComparison.Ordinal);

    static Html Note(params ReadOnlySpan<Speech> speeches)
    {
        foreach (var speech in speeches)
            if (speech.Voice.Line() is { IsEmpty: false } line)
                return line;
        return Html.Empty;
    }
}
