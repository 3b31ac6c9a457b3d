using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Casebell.Cases.Restrictions;
using Casebell.Cases.Views;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;
using NodaTime;

namespace Casebell.Cases.Card;

/// <summary>The words of a case's card, for whoever shows one: where it stands first, what comes next last.</summary>
/// <remarks>Made from the public view of a case (<see cref="CaseTable.FindPublic"/>) only.</remarks>
public sealed class CardText(TextCatalogue texts, StandingText standing, ObligationText obligations, SourceMarks marks)
{
    /// <summary>Characters after parsing that a card has at most, whatever the case.</summary>
    public const int Longest = 900;

    /// <summary>
    /// Cards as they were last made. When something happens in a case, many ask for its card within seconds, and where a case
    /// stands changes with a second at most: nothing is known more finely.
    /// </summary>
    readonly ConditionalWeakTable<Case, ConcurrentDictionary<Language, Made>> made = [];

    public Html Of(Case @case, Language language, Instant at)
    {
        var second = at.ToUnixTimeSeconds();
        var cards = made.GetOrCreateValue(@case);
        if (cards.TryGetValue(language, out var known) && known.Second == second)
            return known.Card;
        var card = Make(@case, language, at);
        cards[language] = new(second, card);
        return card;
    }

    Html Make(Case @case, Language language, Instant at)
    {
        var now = CaseStanding.At(@case, at);
        foreach (var size in CardSize.All)
            if (Of(@case, now, language, size, leftOut: 0) is var card && Extent.Of(card).Characters <= Longest)
                return card;
        // Even the smallest is too long: what the buttons open goes, line by line, and the card says that there is more.
        return Enumerable.Range(1, MostLeftOut).Select(leftOut => Of(@case, now, language, CardSize.All[^1], leftOut)).First(card => Extent.Of(card).Characters <= Longest);
    }

    const int MostLeftOut = 5;

    Html Of(Case @case, CaseStanding now, Language language, CardSize size, int leftOut)
    {
        var voice = new Voice(texts, language);
        var state = standing.Now(@case, now, voice, language, size);
        var title = Html.Text(Shortened.ToWords(size.Title, voice.Say(@case.Title))).Bold();
        Html[] opened =
        [
            Html.Text(Shortened.ToWords(size.Summary, voice.Say(@case.Summary))) + SourceMarks.Of(@case, @case.Summarised),
            Listed("card.sentence", Restrictions(@case, isSentence: true, voice, size), @case, language, size),
            Listed("card.restrictions", [.. Restrictions(@case, isSentence: false, voice, size), .. Obligations(@case, voice, language, size)], @case, language, size),
            Assessed(@case, voice, language, size),
            marks.Legend(@case, language, size.Legend),
        ];
        var shown = opened[..^leftOut].ToList();
        var next = standing.Next(@case, now, voice, language, size);
        return Html.Join(
            "\n\n",
            Html.Join("\n", state, title),
            shown.FirstOrDefault(),
            Html.Join("\n", shown.Skip(1).Take(3)),
            Html.Join("\n", [.. shown.Skip(4), leftOut > 0 ? texts[language, "card.more"] : Html.Empty, voice.Line()]),
            next);
    }

    static List<Item> Restrictions(Case @case, bool isSentence, Voice voice, CardSize size) =>
    [
        .. @case.Restrictions.Where(restriction => restriction.Sentence == isSentence)
            .Select(restriction => new Item(() => Html.Text(Shortened.ToWords(size.Item, voice.Say(restriction.Text))), restriction.Sources)),
    ];

    IEnumerable<Item> Obligations(Case @case, Voice voice, Language language, CardSize size) =>
        @case.Obligations.Select(obligation => new Item(() => obligations.Of(obligation, voice, language, size.Item), obligation.Sources));

    Html Listed(string key, List<Item> items, Case @case, Language language, CardSize size)
    {
        if (items.Count == 0)
            return Html.Empty;
        var shown = items.Take(size.Items).Select(item => item.Say()).ToList();
        return texts[
            language, key,
            ("list", FewOf.And(texts, language, shown, items.Count - shown.Count) + SourceMarks.Of(@case, items.SelectMany(item => item.Sources)))];
    }

    /// <param name="Second">Of Unix time.</param>
    sealed record Made(long Second, Html Card);

    /// <param name="Say">Called for what is shown only: the card tells in which other language it says something.</param>
    sealed record Item(Func<Html> Say, IReadOnlyList<Citation> Sources);

    Html Assessed(Case @case, Voice voice, Language language, CardSize size)
    {
        if (@case.Assessments.Count == 0)
            return Html.Empty;
        var assessment = @case.Assessments[0];
        var by = Html.Text(Shortened.ToWords(size.By, voice.Say(assessment.By))) + SourceMarks.Of(@case, assessment.Sources);
        var first = assessment.Grade is { } grade
            ? texts[language, "card.graded", ("grade", Shortened.ToWords(size.By, grade)), ("by", by)]
            : texts[language, "card.assessed", ("text", Shortened.ToWords(size.By, voice.Say(assessment.Text))), ("by", by)];
        return FewOf.And(texts, language, [first], @case.Assessments.Count - 1);
    }
}
