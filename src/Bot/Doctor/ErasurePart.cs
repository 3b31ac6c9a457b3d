using System.Globalization;
using Casebell.Addresses;
using Casebell.Chat.Intake;
using Casebell.Delivery.Outbox;
using Casebell.Reports;
using Casebell.Rights.Farewells;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Doctor;

/// <summary>What is kept longer than it should be, in numbers: the service erases it.</summary>
static class ErasurePart
{
    const string Part = "erasure";

    /// <param name="botId">Telegram's number of the bot that the settings name; null where they name none.</param>
    public static Finding Look(Session session, long? botId, Instant now)
    {
        (long Count, string What)[] due =
        [
            (EndedEntries.CountBefore(session, now - OldRecords.Kept), "records of messages"),
            (SentMessages.CountBefore(session, now - SentMessages.Deletable), "numbers of messages"),
            (Forgetting.CountDue(session, now), "chats out of reach"),
            (ReportTable.CountDue(session, now), "reports"),
            (botId is { } bot ? WaitingTable.CountDue(session, bot, now) : 0, "updates for another bot"),
            (FarewellTable.Count(session), "erased chats that are still to be told so"),
            (Remains.Find(session)?.At <= now ? 1 : 0, "file that holds copies of what was erased"),
        ];
        return due.All(one => one.Count == 0)
            ? Finding.Fine(Part, "nothing is due for erasure")
            : Finding.Note(Part, $"due for erasure: {string.Join(", ", due.Where(one => one.Count > 0).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Count:N0} {one.What}")))}; the service does it in its turn");
    }
}
