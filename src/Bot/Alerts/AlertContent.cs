using System.Globalization;
using Casebell.Alerts.Wording;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Subscriptions;
using Casework.Dates;
using NodaTime;

namespace Casebell.Alerts;

/// <summary>An alert as one chat gets it: what every chat is told, then why this one gets it, its note, and the buttons.</summary>
sealed class AlertContent(AlertText words, WhyText why, AlertButtons buttons, TextCatalogue texts)
{
    public Content Of(News.Tell tell, Occasion occasion)
    {
        if (occasion.IsDiscreet)
            return Discreet(tell.ChangeId, occasion);
        var isOwn = tell.Why.Any(reason => reason is not { Words: null, Note: null });
        return isOwn ? Made() : tell.Difference.Shared(occasion, tell.HearingsOnly, tell.Why, Made);

        Content Made() => Full(tell.Difference.Text(words, occasion.Language, tell.HearingsOnly), tell.Difference, tell.Why, occasion);
    }

    /// <summary>An earlier message put right: what it would say now, or, where nothing of that is left, the correction itself.</summary>
    public Content Corrected(News.Tell tell, News.Corrected earlier, Occasion occasion)
    {
        if (occasion.IsDiscreet)
            return Discreet(earlier.ChangeId, occasion);
        var shown = earlier.Anew.Wanted(tell.HearingsOnly).Count > 0 ? earlier.Anew : tell.Difference;
        var zone = occasion.Zone ?? DateTimeZoneProviders.Tzdb[tell.Difference.Now.Zone];
        var today = Edtf.Parse(occasion.Now.InZone(zone).Date.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture));
        var note = texts[occasion.Language, "alert.corrected-on", ("date", EdtfWords.Bare(today, occasion.Language))].Italic();
        return Full(Html.Join("\n\n", shown.Text(words, occasion.Language, tell.HearingsOnly), note), tell.Difference, tell.Why, occasion);
    }

    /// <param name="reasons">None where the chat follows nothing of the case any more, and only looks at what it was told.</param>
    public Content Full(Html text, Difference difference, IReadOnlyList<FollowReason> reasons, Occasion occasion) =>
        new(Html.Join("\n\n", text, why.Of(reasons, difference.Now, occasion.Language)), buttons.Of(difference.Now.Slug, reasons, occasion));

    Content Discreet(long change, Occasion occasion) => new(texts[occasion.Language, "alert.discreet"], [[buttons.Show(change, occasion)]]);
}
