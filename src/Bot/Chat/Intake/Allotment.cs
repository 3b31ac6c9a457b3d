using Casebell.Addresses;

namespace Casebell.Chat.Intake;

/// <summary>How much may wait at the same time: of all, and, the more waits, of one person and of one group.</summary>
static class Allotment
{
    /// <summary>Beyond these nothing more is taken in for now: an update of Telegram's is a few kilobytes at most.</summary>
    public const int MostWaiting = 20_000;
    public const long MostBytes = 32L << 20;

    const int OfAPerson = 5;
    const int PersonsForAGroup = 6;

    public static bool HasRoom(int count, long bytes) => count < MostWaiting && bytes < MostBytes;

    /// <summary>What one chat may have waiting. A downtime leaves many of one person, and all are answered: only where there is little room left, each is left only so much of it.</summary>
    public static int Of(ChatAddress chat, int count, long bytes)
    {
        var full = Math.Max((double)count / MostWaiting, (double)bytes / MostBytes);
        var ofAPerson = full < 0.25 ? int.MaxValue / PersonsForAGroup : full < 0.5 ? OfAPerson : 1;
        return chat.IsPrivate ? ofAPerson : PersonsForAGroup * ofAPerson;
    }
}
