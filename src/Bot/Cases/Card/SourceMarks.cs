using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.Card;

/// <summary>Numbers in brackets behind each fact, and what they stand for.</summary>
public sealed class SourceMarks(TextCatalogue texts)
{
    /// <summary>Such as " [1] [2]".</summary>
    public static Html Of(Case @case, IEnumerable<Citation> citations)
    {
        var numbers = citations.Select(citation => Number(@case, citation.Source)).Distinct().Order();
        return Html.Text(string.Concat(numbers.Select(number => $" [{number}]")));
    }

    /// <summary>One line: "Sources: [1] publisher; [2] publisher".</summary>
    public Html Legend(Case @case, Language language) =>
        @case.Sources.Count == 0
            ? Html.Empty
            : texts[language, "card.sources", ("list", Html.Join("; ", @case.Sources.Select(source => Html.Text($"[{Number(@case, source.Id)}] {source.Publisher.In(language).Text}"))))];

    public static int Number(Case @case, string source)
    {
        for (var i = 0; i < @case.Sources.Count; i++)
            if (@case.Sources[i].Id == source)
                return i + 1;
        throw new InvalidOperationException("A citation of a source that the case does not have.");
    }
}
