using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Chat.Inline;
using Casebell.Chat.Intake;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Search.Inline;

/// <summary>A case as a line of the inline list, and as the card that is posted when the line is chosen.</summary>
sealed class InlineCards(CaseTable cases, CardText card, StandingText standing, Distinctions distinctions, TextCatalogue texts, BotIdentity bot)
{
    const int LongestTitle = 120;
    const int LongestDescription = 200;

    /// <summary>A line of the list is plain text.</summary>
    readonly StandingText lines = standing.Plain;

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
            new Content(card.Of(@case, asked.Language, asked.Now), [[new Button(texts.Plain(asked.Language, "button.open-case"), new ButtonAction.Open(bot.Link(CaseLink.Payload(@case.Slug))))]]));
    }

    Html State(Case @case, Candidate candidate, InlineAsked asked)
    {
        Voice voice = new(texts, asked.Language);
        var state = candidate.Coming is { } coming
            ? lines.Expected(@case, coming, voice, asked.Language)
            : lines.Now(@case, CaseStanding.At(@case, asked.Now), voice, asked.Language);
        return candidate.IsOneOfMany
            ? texts[asked.Language, "inline.among", ("marks", distinctions.Of(@case, voice, asked.Language)), ("state", state + voice.Note())]
            : state + voice.Note();
    }

    static string OnOneLine(string text, int most) => Shortened.To(most, string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
