using System.Globalization;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.Card;

/// <summary>Numbers in brackets behind each fact, and what they stand for.</summary>
public sealed class SourceMarks(TextCatalogue texts)
{
    const int MostOnACard = 4;
    const int LongestPublisher = 80;

    /// <summary>Such as " [1] [2]"; where there are many, the first of them and " […]".</summary>
    public static Html Of(Case @case, IEnumerable<Citation> citations)
    {
        var numbers = citations.Select(citation => Number(@case, citation.Source)).Distinct().Order().ToList();
        var marks = string.Concat(numbers.Take(MostOnACard).Select(number => $" [{number}]"));
        return Html.Text(numbers.Count > MostOnACard ? marks + " […]" : marks);
    }

    /// <summary>The same with the places in the documents: " [1, item 4]".</summary>
    public Html WithPlaces(Case @case, IEnumerable<Citation> citations, Language language) =>
        Html.Text(string.Concat(citations
            .Select(citation => (Number: Number(@case, citation.Source), citation.Place))
            .Distinct()
            .OrderBy(mark => mark.Number)
            .Select(mark => mark.Place is { } place ? $" [{mark.Number}, {Place(place, language)}]" : $" [{mark.Number}]")));

    /// <summary>One line: "Sources: [1] publisher; [2] publisher".</summary>
    /// <param name="case">Whose sources.</param>
    /// <param name="language">The reader's.</param>
    /// <param name="most">Characters that the publishers may take; those who find no room are counted.</param>
    public Html Legend(Case @case, Language language, int most)
    {
        if (@case.Sources.Count == 0)
            return Html.Empty;
        var publishers = @case.Sources.Select((source, index) => $"[{index + 1}] {Shortened.ToWords(Math.Min(most, LongestPublisher), source.Publisher.In(language).Text)}").ToList();
        var length = 0;
        var shown = publishers.TakeWhile((publisher, index) => (length += publisher.Length) <= most || index == 0).ToList();
        return texts[language, "card.sources", ("list", FewOf.And(texts, language, shown.Select(Html.Text), publishers.Count - shown.Count))];
    }

    public static int Number(Case @case, string source)
    {
        for (var i = 0; i < @case.Sources.Count; i++)
            if (@case.Sources[i].Id == source)
                return i + 1;
        throw new InvalidOperationException("A citation of a source that the case does not have.");
    }

    /// <summary>"item 4" in the reader's words; another place as the case file names it.</summary>
    string Place(string place, Language language) =>
        place.StartsWith("item ", StringComparison.OrdinalIgnoreCase) && int.TryParse(place.AsSpan("item ".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var item)
            ? texts.Plain(language, "source.item", ("item", item))
            : place;
}
