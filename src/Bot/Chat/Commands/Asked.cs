using Casebell.Addresses;
using Casebell.Storage;

namespace Casebell.Chat.Commands;

/// <summary>A command, or a pressed button, as its handler sees it.</summary>
/// <param name="Words">What stands after the command, trimmed; or the button's data after its prefix.</param>
/// <param name="Session">The transaction that also stores how far Telegram's queue has been read, and the replies.</param>
public sealed record Asked(KnownChat Chat, string Words, WriteSession Session)
{
    /// <summary>Who asks; null for a channel or an anonymous administrator. Never stored, never logged.</summary>
    public long? UserId { get; init; }

    /// <summary>Telegram's number of the press, by which it is answered; null where no button was pressed.</summary>
    public string? QueryId { get; init; }

    /// <summary>Telegram's number of the message whose button was pressed; null where none was.</summary>
    public int? MessageId { get; init; }

    /// <summary>Says nothing, so that no log or error can tell it by mistake.</summary>
    public override string ToString() => nameof(Asked);
}
