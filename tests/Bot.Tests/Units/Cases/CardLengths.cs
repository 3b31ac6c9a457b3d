using Casebell.Cases.Card;
using Casebell.Cases.Citing;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Restrictions;
using Casebell.Messages.Wording;
using Casebell.Tests.Messages;
using Casework;
using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casebell.Tests.Units.Cases;

/// <summary>However much a case holds, its card is one screen and its citation one line.</summary>
public sealed class CardLengths
{
    static readonly TextCatalogue Texts = new();
    static readonly PeriodText Periods = new(Texts);
    internal static readonly CardText Card = new(Texts, new StandingText(Texts, new WhenText(Texts), new DeadlineText(Texts, Periods)), new ObligationText(Texts, Periods), new SourceMarks(Texts));
    static readonly CitationText Citations = new(Texts);
    static readonly Instant November = Instant.FromUtc(2022, 11, 15, 3, 0);
    static readonly Instant YearsLater = Instant.FromUtc(2026, 11, 22, 3, 0);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public void A_card_is_never_longer_than_a_screen(string code)
    {
        var language = Language.Find(code)!.Value;
        foreach (var words in new[] { 1, 5, 20, 100 })
            foreach (var count in new[] { 0, 1, 2, 7, 60 })
                foreach (var at in new[] { November, YearsLater })
                {
                    var @case = Full(words, count);
                    var card = Card.Of(@case, language, at);
                    Extent.Of(card).Characters.ShouldBeInRange(1, CardText.Longest, $"{words} words, {count} things");
                    var lines = card.Markup.Split('\n');
                    lines[0].ShouldNotContain("<b>");
                    lines[1].ShouldStartWith("<b>");
                    lines[^1].ShouldStartWith(Texts[language, "card.next", ("list", "")].Markup.Trim());
                    if (words == 100)
                        card.Markup.ShouldContain("…");
                }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public void A_citation_is_one_line_that_can_be_copied_and_names_source_and_date(string code)
    {
        var language = Language.Find(code)!.Value;
        foreach (var words in new[] { 1, 5, 20, 100 })
            foreach (var count in new[] { 1, 2, 7, 60 })
            {
                var line = Citations.Of(Full(words, count), language, new LocalDate(2022, 11, 15));
                line.Length.ShouldBeInRange(1, 256);
                line.ShouldNotContain("\n");
                line.ShouldContain(EdtfWords.Bare(Edtf.Parse("2022-10-01"), language));
                line.ShouldContain(EdtfWords.Bare(Edtf.Parse("2022-11-15"), language));
                line.ShouldContain("Casebell");
            }
    }

    /// <summary>The invented case with so many words in every text, and so many of everything.</summary>
    static Casework.Cases.Case Full(int words, int count)
    {
        var model = PublicView.Of(InventedCase.Read())!;
        Localized text = new(new Dictionary<Language, string> { [Language.English] = string.Join(' ', Enumerable.Repeat("<word>&", words)) });
        return model with
        {
            Title = text,
            Summary = text,
            Sources = [.. Enumerable.Range(0, count + model.Sources.Count).Select(number => model.Sources[0] with { Id = number < model.Sources.Count ? model.Sources[number].Id : $"s{number}", Publisher = text })],
            Proceedings = [.. model.Proceedings.Select(proceeding => proceeding with { Authority = text })],
            Scheduled = [.. Enumerable.Repeat(model.Scheduled[0] with { Text = text }, count)],
            Restrictions = [.. Enumerable.Repeat(model.Restrictions[0] with { Text = text }, count), .. Enumerable.Repeat(model.Restrictions[0] with { Text = text, Sentence = true }, count)],
            Assessments = [.. Enumerable.Repeat(model.Assessments[0] with { By = text, Text = text }, count)],
        };
    }
}
