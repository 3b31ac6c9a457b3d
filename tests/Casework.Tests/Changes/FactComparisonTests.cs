using Casework.Cases;
using Casework.Changes;
using Casework.Dates;
using Case = Casework.Cases.Case;

namespace Casework.Tests.Changes;

public sealed class FactComparisonTests
{
    static readonly Charge Theft = new("theft", Visibility.Public, Some.Text("Article 188"), Some.Text("Theft of a bicycle"), ["anna"], []);
    static readonly Restriction Ban = new("ban", Visibility.Public, Some.Text("May not leave the city"), false, ["anna"], []);
    static readonly Assessment Opinion = new("opinion", Visibility.Public, Some.Text("An observer"), "B", Some.Text("The trial was fair"), [Some.Text("The court was open")], [], []);
    static readonly Party Anna = Person("anna", "Anna Vymyslova", PartyRole.Subject);

    static readonly Case Before = Some.Case() with { Parties = [Anna], Charges = [Theft], Restrictions = [Ban], Assessments = [Opinion] };

    [Fact]
    public void A_charge_is_added_changed_and_dropped()
    {
        var heavier = Theft with { Article = Some.Text("Article 189") };

        Changed(Before with { Charges = [] }, Before).ShouldBe([new ChargeChanged(null, Theft)]);
        Changed(Before, Before with { Charges = [heavier] }).ShouldBe([new ChargeChanged(Theft, heavier)]);
        Changed(Before, Before with { Charges = [] }).ShouldBe([new ChargeChanged(Theft, null)]);
    }

    [Fact]
    public void A_restriction_is_imposed_changed_and_lifted()
    {
        var ordered = Ban with { Sentence = true };

        Changed(Before with { Restrictions = [] }, Before).ShouldBe([new RestrictionChanged(null, Ban)]);
        Changed(Before, Before with { Restrictions = [ordered] }).ShouldBe([new RestrictionChanged(Ban, ordered)]);
        Changed(Before, Before with { Restrictions = [] }).ShouldBe([new RestrictionChanged(Ban, null)]);
    }

    [Fact]
    public void An_assessment_is_made_changed_and_withdrawn()
    {
        var worse = Opinion with { Grade = "D" };
        var longer = Opinion with { Findings = [.. Opinion.Findings, Some.Text("A witness was not heard")] };

        Changed(Before with { Assessments = [] }, Before).ShouldBe([new AssessmentChanged(null, Opinion)]);
        Changed(Before, Before with { Assessments = [worse] }).ShouldBe([new AssessmentChanged(Opinion, worse)]);
        Changed(Before, Before with { Assessments = [longer] }).ShouldBe([new AssessmentChanged(Opinion, longer)]);
        Changed(Before, Before with { Assessments = [] }).ShouldBe([new AssessmentChanged(Opinion, null)]);
    }

    [Fact]
    public void A_typing_error_in_them_is_no_news() =>
        Changed(Before, Before with
        {
            Charges = [Theft with { Text = Some.Text("Theft of a bicyle") }],
            Restrictions = [Ban with { Text = Some.Text("May not leave the city.") }],
            Assessments = [Opinion with { Findings = [Some.Text("the court was open")] }],
        }).ShouldBeEmpty();

    [Fact]
    public void A_person_who_is_named_is_told_once_and_not_as_a_change_of_the_charge()
    {
        var boris = Person("boris", "Boris Vymyslov", PartyRole.CoDefendant);

        Changed(Before, Before with { Parties = [Anna, boris], Charges = [Theft with { People = ["anna", "boris"] }] }).ShouldBe([new PartyNamed(boris)]);
    }

    [Fact]
    public void The_same_person_under_another_id_is_nobody_new() =>
        Changed(Before, Before with { Parties = [Anna with { Id = "subject" }], Charges = [Theft with { People = ["subject"] }], Restrictions = [Ban with { People = ["subject"] }] }).ShouldBeEmpty();

    [Fact]
    public void An_appeal_is_a_proceeding_opened()
    {
        var trial = Some.Proceeding("trial", ProceedingKind.FirstInstance);
        var appeal = Some.Proceeding("appeal", ProceedingKind.Appeal, "trial");

        Changed(Some.Case(proceedings: [trial]), Some.Case(proceedings: [trial, appeal])).ShouldBe([new ProceedingOpened(appeal)]);
        Changed(Some.Case(proceedings: [trial]), Some.Case(proceedings: [trial with { Numbers = ["1-22"] }])).ShouldBeEmpty();
    }

    [Fact]
    public void A_source_is_told_when_it_is_new_and_states_something_public()
    {
        var paper = Paper("paper");
        var cited = Before with { Sources = [paper], Charges = [Theft with { Sources = [new("paper", null)] }] };

        Changed(Before, cited).ShouldBe([new SourceAdded(paper)]);
        Changed(cited, cited with { Sources = [paper with { Title = Some.Text("Another title") }] }).ShouldBeEmpty();
        Changed(Before, Before with { Sources = [paper] }).ShouldBeEmpty();
        Changed(cited, Before).ShouldBeEmpty();
    }

    [Fact]
    public void A_case_closes_with_its_decision_and_opens_again_with_an_appeal()
    {
        var trial = Some.Proceeding("trial", ProceedingKind.FirstInstance);
        var appeal = Some.Proceeding("appeal", ProceedingKind.Appeal, "trial");
        var verdict = Some.Event(EventKind.Verdict, "2022-10-01", "verdict", "trial");
        var open = Some.Case(proceedings: [trial]);
        var decided = Some.Case(proceedings: [trial], events: [verdict]);

        Changed(open, decided).ShouldBe([new Outcome(verdict), new Closed()]);
        Changed(decided, decided with { Proceedings = [trial, appeal] }).ShouldBe([new ProceedingOpened(appeal), new Reopened()]);
        Changed(decided, decided with { Scheduled = [Some.Hearing(null, proceeding: null)] }).ShouldBe([new Scheduled(Some.Hearing(null, proceeding: null)), new Reopened()], new ByKind());
    }

    [Fact]
    public void What_was_never_open_is_not_closed() => Changed(Some.Case([Some.Hearing("2022-12-14")]), Some.Case()).ShouldHaveSingleItem().ShouldBeOfType<Withdrawn>();

    static IReadOnlyList<CaseChange> Changed(Case before, Case after) => CaseComparison.Between(before, after);

    static Party Person(string id, string name, PartyRole role) => new(id, PartyKind.Person, role, Visibility.Public, [new(name, Language.English)], null, []);

    static Source Paper(string id) => new(id, Some.Text("A paper"), Some.Text("A publisher"), Edtf.Parse("2022"), ["en"], null);

    sealed class ByKind : IEqualityComparer<CaseChange>
    {
        public bool Equals(CaseChange? x, CaseChange? y) => x?.GetType() == y?.GetType() && x?.Subject == y?.Subject;

        public int GetHashCode(CaseChange obj) => obj.Subject.GetHashCode(StringComparison.Ordinal);
    }
}
