using Casebell.Messages;

namespace Casebell.Chat.Commands;

/// <summary>What a text without a command means in a private chat.</summary>
public interface IBareText
{
    IReadOnlyList<Reply> Answer(Asked asked);
}
