using Casebell.Cases.Card;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.Views;

/// <summary>What stands behind every fact: in which language it is told, which source states it and where, and whom it concerns.</summary>
sealed class FactText(TextCatalogue texts, SourceMarks marks)
{
    /// <param name="fact">The fact in words, said by <paramref name="voice"/>.</param>
    public Html Of(Html fact, Voice voice, Case @case, IReadOnlyList<string> people, IEnumerable<Citation> sources, Language language)
    {
        var concerned = PartyNames.Concerned(@case, people, language);
        var names = concerned.Count == 0 ? Html.Empty : texts[language, "fact.people", ("names", string.Join(", ", concerned))];
        return Html.Join("\n", fact + voice.Note() + marks.WithPlaces(@case, sources, language), names);
    }
}
