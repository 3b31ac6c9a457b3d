using System.Security.Cryptography;
using System.Text;
using Casebell.Cases;
using Casebell.Cases.Restrictions;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Reminders.Choosing;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Reminders;
using NodaTime;

namespace Casebell.Reminders.Obligations;

/// <summary>Begins or ends reminding a chat of one obligation. It says which, so that it means the same on an old message.</summary>
sealed class ObligationButton(CaseTable cases, ReminderClock clock, TimeProvider time) : IButton
{
    /// <summary>Notices.</summary>
    public static readonly IReadOnlyList<string> Texts = [Begun, BegunCounted, Already, Ended, Over];

    const string Begun = "duty.begun";
    const string BegunCounted = "duty.begun-counted";
    const string Already = "duty.already";
    const string Ended = "duty.ended";
    const string Over = "duty.over";
    const string ButtonPrefix = "obl";
    const string On = "+";

    /// <summary>Of an obligation's id as buttons carry it: ids are longer than there is room for. Hexadecimal digits.</summary>
    const int DigitsOfId = 8;

    /// <summary>Under which message it stands, and what is to be seen there afterwards.</summary>
    public enum Place
    {
        /// <summary>The list of restrictions, with the button that undoes this.</summary>
        View = 'v',

        /// <summary>When to be reminded of the case, the same.</summary>
        Screen = 's',

        /// <summary>A reminder, which stays: it is still true.</summary>
        Reminder = 'r',
    }

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    public static string Data(CaseSlug slug, string obligation, bool isOn, Place place) => $"{ButtonPrefix}:{slug}:{Digest(obligation)}:{(isOn ? On : "-")}{(char)place}";

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (asked.Words.Split(':') is not [var name, var id, { Length: 2 } action] || CaseSlug.TryParse(name) is not { } slug || cases.FindPublic(asked.Session, slug) is not { } @case)
            return [new Reply.Toast(new Saying(CaseTexts.Gone))];
        if (FollowingLeads.Find(asked.Session, asked.Chat.Id, slug) is not { } following)
            return [new Reply.Toast(new Saying(FollowingTexts.ToastNotFollowed))];
        var notice = action.StartsWith(On, StringComparison.Ordinal) ? Begin(asked, @case, following.FollowingId, id) : End(asked, following.FollowingId, id);
        Reply[] shown = (Place)action[1] switch
        {
            Place.View => [new Reply.Show(RestrictionsView.LastPage(slug))],
            Place.Screen => [new Reply.Show(RemindTemplate.Of(slug))],
            _ => [],
        };
        return [new Reply.Toast(new Saying(notice)), .. shown];
    }

    string Begin(Asked asked, Case @case, long followingId, string id)
    {
        if (@case.Obligations.FirstOrDefault(one => Digest(one.Id) == id) is not { } obligation)
            return Over;
        var now = time.Now();
        if (AskedTable.Add(asked.Session, followingId, obligation.Id, now.InZone(DateTimeZoneProviders.Tzdb[@case.Zone]).Date) is not { } begun)
            return Already;
        if (!ObligationPlanning.Plan(asked.Session, @case, begun, asked.Chat.Id, asked.Chat.Zone, now))
        {
            AskedTable.Remove(asked.Session, begun.Id);
            return Over;
        }

        asked.Session.AfterCommit(clock.LookAgain);
        return new ObligationPlan(obligation, begun.AskedOn).Counted is null ? Begun : BegunCounted;
    }

    static string End(Asked asked, long followingId, string id)
    {
        foreach (var one in AskedTable.Of(asked.Session, [followingId]).Where(one => Digest(one.Obligation) == id))
        {
            AskedTable.Remove(asked.Session, one.Id);
            ObligationReminders.Erase(asked.Session, one);
        }

        return Ended;
    }

    static string Digest(string obligation) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(obligation)))[..DigitsOfId];
}
