using Casebell.Storage;

namespace Casebell.Addresses;

/// <summary>A feature that keeps something for a chat and erases it when the chat has been out of reach for long.</summary>
public interface IForgetsChats
{
    void Forget(WriteSession session, long chatId);
}
