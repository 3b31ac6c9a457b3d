using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Storage;
using Casework.Cases;
using Casework.Reminders;
using NodaTime;

namespace Casebell.Reminders.Obligations;

/// <summary>Keeps planned the next reminder of each obligation that somebody asked for, and no more than the next: there is no last one.</summary>
public sealed class ObligationPlanning(CaseTable cases, ChoiceBook choices)
{
    /// <summary>Makes them true to the case as it now is, and to where its followers now live.</summary>
    /// <param name="followers">Of the case.</param>
    /// <param name="zones">By chat; who has none lives by the case's.</param>
    /// <param name="from">What was due by then stays, and is checked when it is sent.</param>
    internal static void Replan(WriteSession session, Case @case, IReadOnlyCollection<(long FollowingId, long ChatId)> followers, IReadOnlyDictionary<long, DateTimeZone> zones, Instant from)
    {
        var asked = AskedTable.Of(session, followers.Select(one => one.FollowingId));
        if (asked.Count == 0)
            return;
        var erased = ObligationReminders.EraseComing(session, asked.Select(one => one.FollowingId), from).ToLookup(one => one.Revision);
        var chats = followers.ToDictionary(one => one.FollowingId, one => one.ChatId);
        foreach (var one in asked)
        {
            var (chat, zone) = (chats[one.FollowingId], zones.GetValueOrDefault(chats[one.FollowingId]));
            // Where the new zone puts the morning of the day before now, it is due at once; what comes after it is planned when it goes out.
            if (erased[one.Id].Select(planned => one.On(@case, Occurrence.DayOf(planned.Occurrence), zone)).FirstOrDefault(planned => planned?.Due <= from && from < planned.UsefulUntil) is { } passed)
                ObligationReminders.Plan(session, @case.Slug, one, chat, passed with { Due = from });
            else
                Plan(session, @case, one, chat, zone, from);
        }
    }

    /// <param name="from">Nothing due by then is planned.</param>
    /// <returns>False where it will not have to be done any more.</returns>
    internal static bool Plan(WriteSession session, Case @case, AskedObligation asked, long chatId, DateTimeZone? zone, Instant from) =>
        Plan(session, @case, asked, chatId, zone, from, from);

    static bool Plan(WriteSession session, Case @case, AskedObligation asked, long chatId, DateTimeZone? zone, Instant from, Instant now)
    {
        if (asked.Next(@case, zone, from, now) is not { } next)
            return false;
        ObligationReminders.Plan(session, @case.Slug, asked, chatId, next);
        return true;
    }

    /// <summary>
    /// Plans the next of those that were due, in the transaction that took these up. Where the service was off, that may be one whose time has come as well, and is not
    /// over: it is late, as every other reminder would be.
    /// </summary>
    public void Fired(WriteSession session, IReadOnlyList<ReminderTable.Due> due, Instant now)
    {
        if (due.Count == 0)
            return;
        var asked = AskedTable.ById(session, due.Select(one => one.Revision)).ToDictionary(one => one.Id);
        var zones = choices.Zones(session, due.Select(one => one.ChatId));
        foreach (var alike in due.Where(one => asked.ContainsKey(one.Revision)).GroupBy(one => one.Slug))
        {
            var @case = cases.FindPublic(session, CaseSlug.Parse(alike.Key));
            foreach (var one in alike)
            {
                var told = Occurrence.DayOf(one.Occurrence);
                AskedTable.SetTold(session, one.Revision, told!.Value);
                if (@case is not null)
                    Plan(session, @case, asked[one.Revision] with { Told = told }, one.ChatId, zones.GetValueOrDefault(one.ChatId), Instant.FromUnixTimeMilliseconds(one.DueAt), now);
            }
        }
    }
}
