using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Changes;
using NodaTime;

namespace Casebell.Alerts.Wording;

/// <summary>Something that happened, or that somebody claims happened, in one line: whose claim it is stands in it.</summary>
static class EventHeads
{
    public static Html Told(Speech speech, string key, CaseEvent happened) => speech.Text(key, ("what", What(speech, happened)));

    public static Html Retracted(Speech speech, Case? before, CaseEvent happened) =>
        speech.Text("alert.withdrawn", ("what", ScheduleHeads.Dated(speech, What(speech, happened), happened.Date, Zone(before, happened))));

    public static Html Corrected(Speech speech, Case? before, Case now, Corrected corrected)
    {
        var (then, after) = (corrected.Before, corrected.After);
        if (then.Date != after.Date)
            return ScheduleHeads.FromTo(
                speech, "alert.corrected", What(speech, after), speech.Date(then.Date, Zone(before ?? now, then)), speech.Date(after.Date, Zone(now, after)));
        if (then.Claim != after.Claim)
            return ScheduleHeads.FromTo(speech, "alert.corrected", speech.Say(after.Text), Claim(speech, then.Claim), Claim(speech, after.Claim));
        return ScheduleHeads.Corrected(speech, What(speech, then), What(speech, after), What(speech, after));
    }

    /// <summary>The zone of a date of the event: its own, else the case's.</summary>
    public static DateTimeZone Zone(Case? @case, CaseEvent happened) =>
        (happened.Date?.ZoneId ?? @case?.Zone) is { } zone ? DateTimeZoneProviders.Tzdb[zone] : DateTimeZone.Utc;

    /// <summary>Such as "Alleged by the prosecution:"; empty for what is simply reported.</summary>
    public static Html ClaimOf(Speech speech, CaseEvent happened) => happened.Claim switch
    {
        ClaimStatus.Alleged when happened.ClaimedBy is { } by => speech.Text("timeline.alleged-by", ("by", speech.Say(by))),
        ClaimStatus.Alleged => speech.Text("timeline.alleged"),
        ClaimStatus.Disputed => speech.Text("timeline.disputed"),
        ClaimStatus.Confirmed => speech.Text("timeline.confirmed"),
        ClaimStatus.Reported => Html.Empty,
        var other => throw new InvalidOperationException($"No such claim status: {other}."),
    };

    static string What(Speech speech, CaseEvent happened) => $"{ClaimOf(speech, happened).Plain} {speech.Say(happened.Text)}".TrimStart();

    static string Claim(Speech speech, ClaimStatus claim) => speech.Text($"alert.claim.{Speech.Word(claim)}").Plain;
}
