using System.Security.Cryptography;
using System.Text;
using Casebell.Cases;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Reminders;

namespace Casebell.Reminders;

/// <summary>Reminds of an event once more, when the reader wants: on an old message by the date that the event has now.</summary>
sealed class AgainButton(CaseTable cases, ReminderClock clock, TimeProvider time) : IButton
{
    /// <summary>Notices; the one that is planned by when it is.</summary>
    public static readonly IReadOnlyList<string> Texts = [TooLate, .. Enum.GetValues<AgainWhen>().Select(Planned)];

    const string TooLate = "again.too-late";
    const string ButtonPrefix = "agn";

    /// <summary>Of an event's id as buttons carry it: ids are longer than there is room for. Hexadecimal digits.</summary>
    const int DigitsOfEvent = 8;

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    public static string Data(CaseSlug slug, string @event, AgainWhen when) => $"{ButtonPrefix}:{slug}:{Digest(@event)}:{Word(when)}";

    public static string Word(AgainWhen when) => when switch
    {
        AgainWhen.Tomorrow => "tomorrow",
        AgainWhen.OnTheDay => "day",
        _ => "2h",
    };

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (asked.Words.Split(':') is not [var name, var @event, var word] || CaseSlug.TryParse(name) is not { } slug || cases.FindPublic(asked.Session, slug) is not { } @case)
            return [new Reply.Toast(new Saying(CaseTexts.Gone))];
        if (FollowingLeads.Find(asked.Session, asked.Chat.Id, slug) is not { } following)
            return [new Reply.Toast(new Saying(FollowingTexts.ToastNotFollowed))];
        if (ReminderBatch.Remindable(@case).FirstOrDefault(one => Digest(one.Id) == @event) is not { } scheduled
            || Meant(word) is not { } when
            || AgainOffer.Find(when, scheduled, CaseTable.Venue(@case, scheduled), ReminderBatch.Reader(@case, asked.Chat.Zone), time.Now()) is not { } offer)
            return [new Reply.Toast(new Saying(TooLate))];
        ReminderTable.Plan(asked.Session, slug, [(following.FollowingId, asked.Chat.Id)], [(scheduled, offer.Planned)]);
        asked.Session.AfterCommit(clock.LookAgain);
        return [new Reply.Toast(new Saying(Planned(offer.When)))];
    }

    static AgainWhen? Meant(string word) => Enum.GetValues<AgainWhen>().Where(when => Word(when) == word).Select(when => (AgainWhen?)when).SingleOrDefault();

    static string Planned(AgainWhen when) => $"again.planned.{Word(when)}";

    static string Digest(string @event) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(@event)))[..DigitsOfEvent];
}
