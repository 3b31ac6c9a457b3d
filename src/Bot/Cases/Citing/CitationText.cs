using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casebell.Cases.Citing;

/// <summary>
/// One line to put under a quotation: the case, the documents with publisher and date, and the record with the day on which it
/// was read. Where the case stands is not in it: that is for the text above to say, and may be another tomorrow.
/// </summary>
sealed class CitationText(TextCatalogue texts)
{
    /// <summary>Telegram's limit for a text to copy; counted in UTF-16, which is never less than in characters.</summary>
    const int Most = 256;

    const int LeastPublisher = 24;

    static readonly (int Title, int Publisher)[] Lengths = [(110, 80), (80, 50), (60, LeastPublisher)];

    /// <param name="case">As the public may see it.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="retrieved">The day of the reading.</param>
    public string Of(Case @case, Language language, LocalDate retrieved)
    {
        foreach (var (title, publisher) in Lengths)
            for (var shown = @case.Sources.Count; shown > 0; shown--)
                if (Line(@case, language, retrieved, shown, title, publisher) is { Length: <= Most } line)
                    return line;
        return Shortened.To(Most / 2, Line(@case, language, retrieved, shown: 0, LeastPublisher, LeastPublisher));
    }

    string Line(Case @case, Language language, LocalDate retrieved, int shown, int title, int publisher)
    {
        var sources = @case.Sources.Take(shown)
            .Select(source => texts.Plain(language, "cite.source", ("publisher", Shortened.ToWords(publisher, source.Publisher.In(language).Text)), ("date", EdtfWords.Bare(source.Date, language))))
            .ToList();
        if (shown < @case.Sources.Count)
            sources.Add(texts.Plain(language, "list.more", ("n", @case.Sources.Count - shown)));
        return texts.Plain(
            language, "cite.line",
            ("title", Shortened.ToWords(title, @case.Title.In(language).Text)),
            ("sources", string.Join("; ", sources)),
            ("slug", @case.Slug.Value),
            ("date", EdtfWords.Bare(Edtf.Parse(retrieved.ToString("uuuu'-'MM'-'dd", System.Globalization.CultureInfo.InvariantCulture)), language)));
    }
}
