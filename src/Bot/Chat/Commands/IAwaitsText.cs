using Casebell.Messages;

namespace Casebell.Chat.Commands;

/// <summary>A feature that asked a private chat for words: the next text without a command is meant for it.</summary>
public interface IAwaitsText
{
    /// <returns>Null where nothing is awaited from this chat.</returns>
    IReadOnlyList<Reply>? Take(Asked asked);

    /// <summary>A command came instead: nothing is awaited from the chat any more.</summary>
    void Dismiss(long chatId);
}
