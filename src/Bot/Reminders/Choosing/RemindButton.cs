using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Subscriptions;
using Casework.Cases;
using Casework.Reminders;

namespace Casebell.Reminders.Choosing;

/// <summary>Chooses when to be reminded, in place; each button says what is to be, so that it means the same on an old message.</summary>
sealed class RemindButton(LeadChoosing choosing) : IButton
{
    public const string Show = "";
    public const string Usual = "usual";
    public const string Off = "off";
    public const string WeeklyOn = "w+";
    public const string WeeklyOff = "w-";

    const string ButtonPrefix = "rmd";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    /// <param name="slug">Null: for the chat.</param>
    public static string Data(CaseSlug? slug, string action) => $"{ButtonPrefix}:{slug?.Value}:{action}";

    /// <summary>The lead as it is, or no longer.</summary>
    public static string Turning(Lead lead, bool on) => (on ? '+' : '-') + lead.Code;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (asked.Words.Split(':') is not [var name, var action])
            return [new Reply.Toast(new Saying(FollowingTexts.ToastGone))];
        var of = CaseSlug.TryParse(name) is { } slug ? FollowingLeads.Find(asked.Session, asked.Chat.Id, slug) : null;
        if (name.Length > 0 && of is null)
            return [new Reply.Toast(new Saying(FollowingTexts.ToastNotFollowed))];
        if (action == Show)
            return [of is null ? new Reply.Show(RemindTemplate.Of(null)) : new Reply.Say(RemindTemplate.Of(of.Slug))];
        return Choose(asked, of, action) is { } problem
            ? [new Reply.Toast(new Saying(problem))]
            : [new Reply.Toast(new Saying(RemindTexts.Saved)), new Reply.Show(RemindTemplate.Of(of?.Slug))];
    }

    /// <returns>Why not; null where it is done.</returns>
    string? Choose(Asked asked, FollowingLeads.OfCase? of, string action)
    {
        switch (action)
        {
            case Usual or Off:
                choosing.Set(asked, of, action == Off ? [] : null);
                return null;
            case WeeklyOn or WeeklyOff:
                choosing.SetWeekly(asked, action == WeeklyOn);
                return null;
        }

        if (Lead.Parse(action[1..]) is not { } lead || action[0] is not ('+' or '-'))
            return FollowingTexts.ToastGone;
        var others = LeadChoosing.Now(asked, of).Leads.Where(one => one != lead);
        var leads = LeadSettings.InOrder(action[0] == '+' ? others.Append(lead) : others);
        if (leads.Count > LeadSettings.Most)
            return RemindTexts.Refused(LeadProblem.TooMany);
        choosing.Set(asked, of, leads);
        return null;
    }
}
