using Casebell.Addresses;
using Casebell.Hosting;
using Casebell.Storage;

namespace Casebell.Owners;

/// <summary>The private chats of those who run the bot (<c>Editors:Owners</c>). A chat is known once its owner has written there.</summary>
sealed partial class OwnerChats(EditorsOptions editors, ChatBook chats, ILogger<OwnerChats> logger)
{
    (int Waiting, int Unknown) told;

    /// <summary>Whether there is anybody to ask.</summary>
    public bool IsAnybody => editors.Owners.Count > 0;

    /// <summary>Rows of those that can be written to, and how many owners cannot.</summary>
    public (IReadOnlyList<long> Chats, int Unreached) Find(Session session)
    {
        var owners = editors.Owners.Distinct().ToList();
        var known = owners.Select(owner => chats.Find(session, new ChatAddress(owner, null, AddressKind.Private))).OfType<long>().ToList();
        var paused = ChatBook.Paused(session, known);
        IReadOnlyList<long> reached = [.. known.Where(chat => !paused.Contains(chat))];
        return (reached, owners.Count - reached.Count);
    }

    /// <summary>Has the log tell that something waits for owners who have not written to the bot, once for each count.</summary>
    public void Note(int waiting, int unreached)
    {
        var now = unreached == 0 ? default : (waiting, unreached);
        if (now == told)
            return;
        told = now;
        if (waiting > 0)
            Log.Waits(logger, waiting, unreached);
    }

    static partial class Log
    {
        [LoggerMessage(731, LogLevel.Warning, "Questions that are due: {Waiting}. Owners (Editors:Owners) who cannot be asked, for they have not written to the bot yet or have blocked it: {Unreached}.")]
        public static partial void Waits(ILogger logger, int waiting, int unreached);
    }
}
