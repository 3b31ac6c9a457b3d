using Casebell.Messages;
using Casebell.Storage;
using Casework;
using NodaTime;

namespace Casebell.Chat.Inline;

/// <summary>Finds what to offer to somebody who types the bot's name in some chat.</summary>
public interface IInlineAnswers
{
    InlinePage Answer(InlineAsked asked);
}

/// <summary>An inline query as its handler sees it: who asks is not part of it.</summary>
/// <param name="Words">What stands behind the bot's name; may be empty.</param>
/// <param name="Skip">How many cards the pages before have shown.</param>
public sealed record InlineAsked(string Words, int Skip, Language Language, Instant Now, ReadSession Session);

/// <summary>One page of cards.</summary>
/// <param name="Cards">At most 50.</param>
/// <param name="Next">The <see cref="InlineAsked.Skip"/> of the next page; null where there is none.</param>
/// <param name="Lead">The words of a button above the cards that leads to the chat with the bot; null for no button.</param>
public sealed record InlinePage(IReadOnlyList<InlineCard> Cards, int? Next, string? Lead);

/// <summary>A line of the list, and the message that it becomes when it is chosen.</summary>
/// <param name="Id">Unique on its page; 1 to 64 bytes.</param>
/// <param name="Message">Its buttons open addresses: a button that asks the bot would reach it without a chat.</param>
public sealed record InlineCard(string Id, string Title, string Description, Content Message);
