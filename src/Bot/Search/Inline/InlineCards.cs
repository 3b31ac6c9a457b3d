using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Chat.Inline;
using Casebell.Chat.Intake;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Dates;

namespace Casebell.Search.Inline;

/// <summary>A case as a line of the inline list, and as the card that is posted when the line is chosen.</summary>
sealed class InlineCards(CaseTable cases, CardText card, StandingText standing, WhenText when, TextCatalogue texts, BotIdentity bot)
{
    const int LongestTitle = 120;
    const int LongestDescription = 200;
    const int LongestMessage = 4096;

    /// <summary>Null where the public may no longer know of the case.</summary>
    public InlineCard? Of(Candidate candidate, InlineAsked asked)
    {
        if (cases.FindPublic(asked.Session, candidate.Slug) is not { } @case)
            return null;
        var title = @case.Title.In(asked.Language).Text;
        var state = State(@case, candidate, asked).Plain;
        var (line, description) = candidate.IsNear
            ? (texts.Plain(asked.Language, "inline.near-title", ("title", title)), texts.Plain(asked.Language, "inline.near", ("state", state)))
            : (title, state);
        return new InlineCard(
            @case.Slug.Value,
            OnOneLine(line, LongestTitle),
            OnOneLine(description, LongestDescription),
            new Content(Message(@case, asked), [[new Button(texts.Plain(asked.Language, "button.open-case"), new ButtonAction.Open(bot.Link(CaseLink.Payload(@case.Slug))))]]));
    }

    Html State(Case @case, Candidate candidate, InlineAsked asked) => candidate.Coming switch
    {
        null => standing.Now(@case, CaseStanding.At(@case, asked.Now), asked.Language),
        { Date: { Precision: DatePrecision.Instant } date } coming => texts[
            asked.Language, "expected.dated", ("what", coming.Text.In(asked.Language).Text), ("when", when.AtVenue(date, CaseTable.Venue(@case, coming), asked.Language))],
        var coming => standing.Expected(@case, coming, asked.Language),
    };

    /// <summary>Telegram refuses the whole list for one message that is too long: such a case is posted as its first and last line.</summary>
    Html Message(Case @case, InlineAsked asked)
    {
        var whole = card.Of(@case, asked.Language, asked.Now);
        if (whole.Plain.EnumerateRunes().Count() <= LongestMessage)
            return whole;
        return Html.Join(
            "\n",
            Html.Text(Shortened.To(LongestTitle, @case.Title.In(asked.Language).Text)).Bold(),
            Html.Text(OnOneLine(standing.Now(@case, CaseStanding.At(@case, asked.Now), asked.Language).Plain, LongestDescription)));
    }

    static string OnOneLine(string text, int most) => Shortened.To(most, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
