using Casebell.Hosting;

namespace Casebell.Chat.Intake;

/// <summary>Finds out, before a transaction begins, what somebody who asks may do.</summary>
sealed class Admission(Conversation conversation, CommandLimit limit, Administrators administrators, EditorsOptions editors)
{
    /// <summary>At once, from what is known; called once for each update, for it counts.</summary>
    /// <param name="isCrowded">Too much of its chat waits already.</param>
    /// <returns>Null: Telegram must be asked.</returns>
    public Standing? Judge(Incoming incoming, bool isCrowded) => (IsAsked(incoming) ? isCrowded ? limit.TurnAway(incoming) : limit.Check(incoming) : null) ?? Know(incoming);

    /// <summary>Whatever this person writes in their own chat is left unanswered just now. It does not count.</summary>
    public bool IsSilenced(long person) => limit.IsSilenced(person);

    /// <summary>False where somebody wrote to others.</summary>
    public bool Concerns(Incoming incoming) => incoming is not (Incoming.Written or Incoming.Pressed) || conversation.IsForUs(incoming);

    /// <summary>What is known without asking and without counting.</summary>
    /// <returns>Null: Telegram must be asked.</returns>
    public Standing? Know(Incoming incoming)
    {
        if (!IsAsked(incoming))
            return Standing.Reader;
        // In a group others would read along.
        if (incoming.Address.IsPrivate && incoming.UserId is { } user && editors.Owners.Contains(user))
            return Standing.Owner;
        return conversation.ChangesChat(incoming) ? administrators.Known(incoming) : Standing.MayChange;
    }

    /// <summary>Where need be, asks Telegram.</summary>
    public async Task<Standing> AskAsync(Incoming incoming, CancellationToken cancellationToken) => Know(incoming) ?? await administrators.JudgeAsync(incoming, cancellationToken);

    bool IsAsked(Incoming incoming) => incoming is Incoming.Written or Incoming.Pressed && conversation.IsForUs(incoming);
}
