using Casebell.Addresses;
using Casebell.Storage;

namespace Casebell.Chat.Commands;

/// <summary>A command, or a pressed button, as its handler sees it.</summary>
/// <param name="Words">What stands after the command, trimmed; or the button's data after its prefix.</param>
/// <param name="Session">The transaction that also stores how far Telegram's queue has been read, and the replies.</param>
public sealed record Asked(KnownChat Chat, string Words, WriteSession Session);
