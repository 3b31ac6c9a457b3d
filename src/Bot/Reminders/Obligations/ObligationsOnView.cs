using Casebell.Cases.Restrictions;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Subscriptions;
using Casework.Cases;

namespace Casebell.Reminders.Obligations;

/// <summary>Under the list of a followed case's restrictions: to be reminded of what has to be done again and again, or no longer.</summary>
sealed class ObligationsOnView(TextCatalogue texts) : IObligationButtons
{
    /// <summary>Characters that a button has room for.</summary>
    const int Longest = 40;

    public Button? For(Case @case, Obligation obligation, Occasion occasion)
    {
        if (FollowingLeads.Find(occasion.Session, occasion.ChatId, @case.Slug) is not { } following)
            return null;
        var isAsked = AskedTable.Find(occasion.Session, following.FollowingId, obligation.Id) is not null;
        var what = Shortened.ToWords(Longest, new Voice(texts, occasion.Language).Say(obligation.Text)).TrimEnd('.');
        return new Button(
            texts.Plain(occasion.Language, isAsked ? "duty.button.end" : "duty.button.ask", ("what", what)),
            ObligationButton.Data(@case.Slug, obligation.Id, !isAsked, ObligationButton.Place.View));
    }
}
