using Casebell.Hosting;

namespace Casebell.Chat.Intake;

/// <summary>Finds out, before a transaction begins, what somebody who asks may do.</summary>
sealed class Admission(Conversation conversation, CommandLimit limit, Administrators administrators, EditorsOptions editors)
{
    public async Task<Standing> JudgeAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        if (incoming is not (Incoming.Written or Incoming.Pressed) || !conversation.IsForUs(incoming))
            return Standing.Reader;
        // A channel or an anonymous administrator is no person we know: they count for their chat.
        if (limit.Check(incoming.UserId ?? incoming.Address.ChatId) is { } standing)
            return standing;
        // In a group others would read along.
        if (incoming.Address.IsPrivate && incoming.UserId is { } user && editors.Owners.Contains(user))
            return Standing.Owner;
        return conversation.ChangesChat(incoming) ? await administrators.JudgeAsync(incoming, cancellationToken) : Standing.MayChange;
    }
}
