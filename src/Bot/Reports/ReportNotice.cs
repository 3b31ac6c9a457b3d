using System.Globalization;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Owners;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Reports;

/// <summary>Tells owners that something was reported, once an hour at most, and nothing of what.</summary>
sealed class ReportNotice(OwnerChats owners, OutboxTable outbox, Dispatcher dispatcher, TimeProvider time)
{
    static readonly Duration Useful = Duration.FromDays(7);
    static readonly TimeSpan Apart = TimeSpan.FromHours(1);

    /// <summary>When they were last told, in Unix milliseconds. A restart forgets it; within the same hour of the clock the entries' names keep it all the same.</summary>
    long last;

    /// <summary>In the transaction that stores the report.</summary>
    public void Tell(WriteSession session)
    {
        var now = time.Now();
        // A clock that was set back says nothing.
        if (now.Milliseconds() - Volatile.Read(ref last) is >= 0 and var passed && passed < Apart.TotalMilliseconds)
            return;
        var hour = now.ToUnixTimeSeconds() / 3600;
        var told = false;
        foreach (var chat in owners.Find(session).Chats)
            told |= outbox.Add(
                session, Lane.Ordinary, chat, new Parcel(ReportTexts.NewReport, null, null, null), now + Useful, string.Create(CultureInfo.InvariantCulture, $"reports {chat} {hour}"));
        if (told)
            session.AfterCommit(() => Told(now));
    }

    void Told(Instant now)
    {
        Volatile.Write(ref last, now.Milliseconds());
        dispatcher.Wake();
    }
}
