using Casebell.Cases.Restrictions;
using Casebell.Cases.Views;
using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Changes;

namespace Casebell.Alerts.Wording;

/// <summary>Changed charges, restrictions, assessments, people and sources, in one line each.</summary>
static class FactHeads
{
    public static Html Of(Speech speech, ChargeChanged change) => (change.Before, change.After) switch
    {
        (null, { } added) => speech.Text("alert.charge-new", ("article", speech.Say(added.Article)), ("what", speech.Say(added.Text))),
        ({ } gone, null) => speech.Text("alert.charge-gone", ("article", speech.Say(gone.Article)), ("what", speech.Say(gone.Text))),
        ({ } then, { } now) when speech.Say(then.Article) is var old && speech.Say(now.Article) is var @new && old != @new =>
            speech.Text("alert.charge-article", ("old", old), ("new", @new)),
        ({ } then, { } now) => speech.Text("alert.charge-text", ("article", speech.Say(now.Article)), ("old", speech.Say(then.Text)), ("new", speech.Say(now.Text))),
        _ => throw Nothing(),
    };

    public static Html Of(Speech speech, RestrictionChanged change) => (change.Before, change.After) switch
    {
        (null, { } added) => speech.Text(added.Sentence ? "alert.sentence-new" : "alert.restriction-new", ("what", speech.Say(added.Text))),
        ({ } gone, null) => speech.Text(gone.Sentence ? "alert.sentence-gone" : "alert.restriction-gone", ("what", speech.Say(gone.Text))),
        ({ } then, { } now) => speech.Text(now.Sentence ? "alert.sentence-changed" : "alert.restriction-changed", ("old", speech.Say(then.Text)), ("new", speech.Say(now.Text))),
        _ => throw Nothing(),
    };

    public static Html Of(Speech speech, ObligationChanged change, ObligationText words)
    {
        return (change.Before, change.After) switch
        {
            (null, { } added) => speech.Text("alert.obligation-new", ("what", What(added))),
            ({ } gone, null) => speech.Text("alert.obligation-gone", ("what", What(gone))),
            ({ } then, { } now) => speech.Text("alert.obligation-changed", ("old", What(then)), ("new", What(now))),
            _ => throw Nothing(),
        };

        string What(Obligation obligation) => words.Of(obligation, speech.Say(obligation.Text), speech.Language).Plain;
    }

    public static Html Of(Speech speech, AssessmentChanged change) => (change.Before, change.After) switch
    {
        (null, { } added) => speech.Text("alert.assessment-new", ("by", speech.Say(added.By)), ("what", Verdict(speech, added))),
        ({ } gone, null) => speech.Text("alert.assessment-gone", ("by", speech.Say(gone.By)), ("what", Verdict(speech, gone))),
        ({ } then, { } now) when then.Grade != now.Grade =>
            speech.Text("alert.assessment-changed", ("by", speech.Say(now.By)), ("old", Verdict(speech, then)), ("new", Verdict(speech, now))),
        ({ } then, { } now) => speech.Text("alert.assessment-changed", ("by", speech.Say(now.By)), ("old", speech.Say(then.Text)), ("new", speech.Say(now.Text))),
        _ => throw Nothing(),
    };

    public static Html Of(Speech speech, PartyNamed change) => speech.Text("alert.named", ("name", Shortened.ToWords(speech.Most, PartyNames.Shown(change.Party, speech.Language))));

    public static Html Of(Speech speech, SourceAdded change) =>
        speech.Text("alert.source-new", ("title", speech.Say(change.Source.Title)), ("publisher", speech.Say(change.Source.Publisher)));

    static string Verdict(Speech speech, Assessment assessment) =>
        assessment.Grade is { } grade ? speech.Text("alert.grade", ("grade", grade)).Plain : speech.Say(assessment.Text);

    static InvalidOperationException Nothing() => new("A change has something before or after it.");
}
