using System.Text;
using Casebell.Alerts.Wording;
using Casebell.Cases.Card;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Restrictions;
using Casebell.Cases.Timeline;
using Casebell.Messages.Wording;
using Casebell.Tests.Harness;
using Casework;
using Casework.Cases;
using Casework.Changes;
using Casework.Dates;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Messages;

/// <summary>Every kind of change as it was approved; what is added for a chat is approved with the alerts of the service.</summary>
public sealed class ApprovedAlerts
{
    static readonly TextCatalogue Texts = new();
    static readonly WhenText When = new(Texts);
    static readonly PeriodText Periods = new(Texts);
    static readonly DeadlineText Deadlines = new(Texts, Periods);
    static readonly Stages Stages = new(Texts, new StandingText(Texts, When, Deadlines), new SourceMarks(Texts));
    static readonly AlertText Words = new(Texts, When, new ChangeHeads(Stages, new ObligationText(Texts, Periods)), new ChangeDetails(Stages, Deadlines));
    static readonly Case Shown = PublicView.Of(InventedCase.Read()).ShouldNotBeNull();

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Each_kind_by_itself(string language)
    {
        var result = new StringBuilder();
        foreach (var (name, changes) in Kinds())
            result.Append(System.Globalization.CultureInfo.InvariantCulture, $"=== {name}\n{Words.Of(Shown, Shown, changes, new Language(language)).Markup}\n\n");
        result.ToString().ShouldBeApproved("alerts-by-kind", language);
    }

    [Fact]
    public void No_kind_is_left_out()
    {
        var kinds = typeof(CaseChange).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CaseChange))).ToHashSet();
        kinds.Except(Kinds().SelectMany(kind => kind.Changes).Select(change => change.GetType())).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void However_much_changes_it_fits_into_one_message(string language)
    {
        var longest = new Localized(Language.All.ToDictionary(one => one, _ => string.Concat(Enumerable.Repeat("a long word & another ", 200))));
        var changes = Kinds().SelectMany(kind => kind.Changes)
            .Concat(Enumerable.Range(0, 40).Select(number => (CaseChange)new Moved(Hearing("2022-12-14T10:00[Asia/Almaty]", longest), Hearing("2022-12-20T10:00[Asia/Almaty]", longest) with { Id = $"moved-{number}" })))
            .ToList();
        var text = Words.Of(Shown, Shown with { Title = longest, Summary = longest }, changes, new Language(language));
        Extent.Of(text).Characters.ShouldBeLessThan(2701);
        Extent.Of(text).Entities.ShouldBeLessThan(50);
    }

    [Fact]
    public void Only_addresses_of_the_web_become_links()
    {
        var strange = Shown with { Sources = [.. Shown.Sources.Select(source => source with { Link = new Uri("javascript:alert(1)") })] };
        Words.Of(strange, strange, [new Scheduled(Scheduled("hearing"))], Language.English).Markup.ShouldNotContain("<a ");
        Words.Of(Shown, Shown, [new Scheduled(Scheduled("hearing"))], Language.English).Markup.ShouldContain("<a href=\"https://example.org/paper?a=1&amp;b=2\">A &lt;publisher&gt;</a>");
    }

    static IEnumerable<(string Name, IReadOnlyList<CaseChange> Changes)> Kinds()
    {
        var hearing = Scheduled("hearing");
        var later = hearing with { Date = Edtf.Parse("2022-12-20T11:30[Asia/Almaty]") };
        var (committee, putOff) = (Scheduled("views-of-the-committee"), Scheduled("put-off"));
        var (said, seen, afterwards) = (Event("said"), Event("seen"), Event("after-secret"));
        var verdict = afterwards with { Kind = EventKind.Verdict, Proceeding = "trial", Date = Edtf.Parse("2022-12-14"), Text = Say("Found guilty", "Признан виновным", "Кінәлі деп танылды") };
        var (charge, restriction, assessment) = (Shown.Charges[0], Shown.Restrictions[0], Shown.Assessments[0]);
        yield return ("added", [new CaseAdded()]);
        yield return ("scheduled", [new Scheduled(hearing)]);
        yield return ("scheduled, a decision, fuzzy", [new Scheduled(committee)]);
        yield return ("scheduled without a date", [new Scheduled(hearing with { Date = null })]);
        yield return ("moved", [new Moved(hearing, later)]);
        yield return ("moved, fuzzy", [new Moved(committee, committee with { Date = Edtf.Parse("2025-06?") })]);
        yield return ("moved to another place", [new Moved(hearing, hearing with { Venue = Say("Room 7", "Зал 7", "7-зал") })]);
        yield return ("moved to another zone", [new Moved(putOff, putOff with { Zone = "Europe/London" })]);
        yield return ("postponed without a date", [new Postponed(hearing, hearing with { Status = ScheduledStatus.Postponed, Date = null })]);
        yield return ("postponed to a date", [new Postponed(hearing, later with { Status = ScheduledStatus.Postponed })]);
        yield return ("postponed, date as it was", [new Postponed(hearing, hearing with { Status = ScheduledStatus.Postponed })]);
        yield return ("cancelled", [new Cancelled(hearing, hearing with { Status = ScheduledStatus.Cancelled })]);
        yield return ("held", [new Held(hearing, hearing with { Status = ScheduledStatus.Held })]);
        yield return ("withdrawn", [new Withdrawn(hearing)]);
        yield return ("redescribed", [new Redescribed(hearing, hearing with { Text = Say("Hearing in chambers", "Закрытое заседание", "Жабық отырыс") })]);
        yield return ("redescribed as another kind", [new Redescribed(hearing, hearing with { Kind = ScheduledKind.Deadline })]);
        yield return ("not known whether it stands", [new Redescribed(hearing, hearing with { Status = ScheduledStatus.Unknown })]);
        var deadline = Scheduled("time-to-appeal");
        var confirmed = deadline with { Deadline = deadline.Deadline! with { Confirmed = true } };
        yield return ("a proposed deadline", [new Scheduled(deadline)]);
        yield return ("a deadline moved", [new Moved(deadline, deadline with { Date = Edtf.Parse("2023-01-20") })]);
        yield return ("a deadline confirmed", [new ConfirmationChanged(deadline, confirmed)]);
        yield return ("a deadline only proposed again", [new ConfirmationChanged(confirmed, deadline)]);
        yield return ("outcome", [new Outcome(verdict)]);
        yield return ("detained, alleged", [new Detained(verdict with { Kind = EventKind.Detention, Claim = ClaimStatus.Alleged, ClaimedBy = Say("the prosecution", "прокуратура", "прокуратура"), Text = Say("Taken to a police station", "Доставлен в отдел полиции", "Полиция бөліміне жеткізілді") })]);
        yield return ("released", [new Released(verdict with { Kind = EventKind.Release, Date = null, Text = Say("Left the colony", "Вышел из колонии", "Колониядан шықты") })]);
        yield return ("recorded, disputed", [new Recorded(said)]);
        yield return ("recorded at length", [new Recorded(Event("told-at-length"))]);
        yield return ("recorded in one language", [new Recorded(seen)]);
        yield return ("corrected date", [new Corrected(said, said with { Date = Edtf.Parse("2022-09-15") }, Matters: true)]);
        yield return ("corrected claim", [new Corrected(said, said with { Claim = ClaimStatus.Confirmed }, Matters: true)]);
        yield return ("corrected words", [new Corrected(afterwards, afterwards with { Text = Say("Other words.", "Другие слова.", "Басқа сөздер.") }, Matters: false)]);
        yield return ("retracted", [new Retracted(said)]);
        yield return ("a stage opened", [new ProceedingOpened(Shown.Proceedings[0] with { Kind = ProceedingKind.Appeal })]);
        yield return ("charge added", [new ChargeChanged(null, charge)]);
        yield return ("charge gone", [new ChargeChanged(charge, null)]);
        yield return ("charge of another article", [new ChargeChanged(charge, charge with { Article = Say("Article 9", "статья 9", "9-бап") })]);
        yield return ("charge in other words", [new ChargeChanged(charge, charge with { Text = Say("Less", "Меньшее", "Азырақ") })]);
        foreach (var (name, one) in new[] { ("restriction", restriction with { Sentence = false }), ("sentence", restriction with { Sentence = true }) })
        {
            yield return ($"{name} added", [new RestrictionChanged(null, one)]);
            yield return ($"{name} gone", [new RestrictionChanged(one, null)]);
            yield return ($"{name} changed", [new RestrictionChanged(one, one with { Text = Say("Two years", "Два года", "Екі жыл") })]);
        }

        var duty = Shown.Obligations[0];
        yield return ("duty added", [new ObligationChanged(null, duty)]);
        yield return ("duty gone", [new ObligationChanged(duty, null)]);
        yield return ("duty changed", [new ObligationChanged(duty, duty with { Every = Casework.Deadlines.CalendarPeriod.Parse("P1M10D"), Until = Edtf.Parse("2023-05") })]);
        yield return ("assessment added", [new AssessmentChanged(null, assessment)]);
        yield return ("assessment gone", [new AssessmentChanged(assessment, null)]);
        yield return ("assessment of another grade", [new AssessmentChanged(assessment with { Grade = "C" }, assessment with { Grade = "D" })]);
        yield return ("named", [new PartyNamed(Shown.Parties.First(party => party.Role == PartyRole.Lawyer))]);
        yield return ("source added", [new SourceAdded(Shown.Sources[0])]);
        yield return ("closed", [new Closed()]);
        yield return ("reopened", [new Reopened()]);
        yield return ("several", [new SourceAdded(Shown.Sources[0]), new Moved(hearing, later), new Outcome(verdict), new ProceedingOpened(Shown.Proceedings[0] with { Kind = ProceedingKind.Appeal })]);
    }

    static ScheduledEvent Hearing(string date, Localized text) => Scheduled("hearing") with { Date = Edtf.Parse(date), Text = text };

    static ScheduledEvent Scheduled(string id) => Shown.Scheduled.First(scheduled => scheduled.Id == id);

    static CaseEvent Event(string id) => Shown.Events.First(happened => happened.Id == id);

    static Localized Say(string english, string russian, string kazakh) =>
        new(new Dictionary<Language, string> { [Language.English] = english, [Language.Russian] = russian, [Language.Kazakh] = kazakh });
}
