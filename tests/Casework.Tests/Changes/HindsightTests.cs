using Casework.Cases;
using Casework.Changes;
using Case = Casework.Cases.Case;

namespace Casework.Tests.Changes;

/// <summary>What an edit hides is not spoken of, not even to say that it changed.</summary>
public sealed class HindsightTests
{
    static readonly Party Anna = Person("anna", "Anna Vymyslova");
    static readonly Party Boris = Person("boris", "Boris Nesushchiy");
    static readonly ScheduledEvent Hearing = Some.Hearing("2022-12-14") with { People = ["anna", "boris"] };
    static readonly CaseEvent Verdict = Some.Event(EventKind.Verdict, "2021-10-11", "verdict", proceeding: null);
    static readonly Charge Theft = new("theft", Visibility.Public, Some.Text("Article 188"), Some.Text("Theft"), ["anna", "boris"], []);
    static readonly Restriction Ban = new("ban", Visibility.Public, Some.Text("May not leave the city"), false, ["boris"], []);
    static readonly Assessment Opinion = new("opinion", Visibility.Public, Some.Text("An observer"), "B", Some.Text("Fair"), [], [], []);
    static readonly Proceeding Trial = Some.Proceeding("cassation", ProceedingKind.Cassation);

    static readonly Case Whole = Some.Case([Hearing], [Verdict], [Trial]) with { Parties = [Anna, Boris], Charges = [Theft], Restrictions = [Ban], Assessments = [Opinion] };

    [Fact]
    public void Whatever_an_edit_hides_is_no_change()
    {
        CaseComparison.Between(Whole, Whole with { Scheduled = [Hearing with { Visibility = Visibility.Editors, Date = null }] }).ShouldBeEmpty();
        CaseComparison.Between(Whole, Whole with { Charges = [Theft with { Visibility = Visibility.Editors }] }).ShouldBeEmpty();
        CaseComparison.Between(Whole, Whole with { Restrictions = [Ban with { Visibility = Visibility.Editors }] }).ShouldBeEmpty();
        CaseComparison.Between(Whole, Whole with { Assessments = [Opinion with { Visibility = Visibility.Editors }] }).ShouldBeEmpty();
        CaseComparison.Between(Whole, Whole with { Parties = [Anna, Boris with { Visibility = Visibility.Editors }] }).ShouldBeEmpty();
        CaseComparison.Between(Whole, Whole with { Proceedings = [Trial with { Visibility = Visibility.Editors }] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_case_that_is_taken_back_has_no_changes() => CaseComparison.Between(Whole, Whole with { Visibility = Visibility.Editors, Charges = [] }).ShouldBeEmpty();

    [Fact]
    public void What_is_hidden_and_moves_to_the_history_is_still_hidden() =>
        CaseComparison.Between(Whole, Whole with { Scheduled = [], Events = [Verdict, Some.Event(EventKind.Hearing, "2022-12-14", "hearing", visibility: Visibility.Editors)] }).ShouldBeEmpty();

    [Fact]
    public void Only_what_is_gone_is_withdrawn()
    {
        CaseComparison.Between(Whole, Whole with { Scheduled = [] }).ShouldBe([new Withdrawn(Hearing)]);
        CaseComparison.Between(Whole, Whole with { Events = [] }).ShouldBe([new Retracted(Verdict)]);
        CaseComparison.Between(Whole, Whole with { Events = [Verdict with { Visibility = Visibility.Editors }] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_change_beside_somebody_hidden_leaves_them_out()
    {
        var moved = Whole with { Scheduled = [Hearing with { Date = null }], Parties = [Anna, Boris with { Visibility = Visibility.Editors }] };

        var change = CaseComparison.Between(Whole, moved).ShouldHaveSingleItem().ShouldBeOfType<Postponed>();
        change.Before.People.ShouldBe(["anna"]);
        change.After.People.ShouldBe(["anna"]);
    }

    [Fact]
    public void Old_words_that_name_somebody_hidden_are_not_repeated()
    {
        var naming = Whole with { Scheduled = [Hearing with { Text = Some.Text("A hearing of Boris Nesushchiy") }], Charges = [Theft with { Text = Some.Text("Theft, with Nesushchiy") }] };
        var hidden = naming with { Parties = [Anna, Boris with { Visibility = Visibility.Editors }], Scheduled = [Hearing with { Date = null }], Charges = [Theft with { Article = Some.Text("Article 189") }] };

        var changes = CaseComparison.Between(naming, hidden);
        changes.Count.ShouldBe(2);
        changes[0].ShouldBeOfType<Postponed>().Before.Text.ShouldBe(Hearing.Text);
        changes[1].ShouldBeOfType<ChargeChanged>().Before!.Text.ShouldBe(Theft.Text);
        CaseComparison.Between(naming, hidden with { Scheduled = [], Charges = [] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_charge_that_differs_for_hidden_people_only_is_the_same()
    {
        var hidden = Whole with { Parties = [Anna, Boris with { Visibility = Visibility.Editors }] };

        CaseComparison.Between(hidden, hidden with { Charges = [Theft with { People = ["anna"] }] }).ShouldBeEmpty();
        CaseComparison.Between(Whole, hidden with { Charges = [Theft with { People = ["anna"] }] }).ShouldBeEmpty();
    }

    [Fact]
    public void What_becomes_visible_is_new()
    {
        var hidden = Whole with
        {
            Parties = [Anna, Boris with { Visibility = Visibility.Editors }],
            Scheduled = [Hearing with { Visibility = Visibility.Editors }],
            Charges = [Theft with { Visibility = Visibility.Editors }],
        };

        CaseComparison.Between(hidden, Whole).ShouldBe([new Scheduled(Hearing), new ChargeChanged(null, Theft), new PartyNamed(Boris)]);
    }

    [Fact]
    public void What_the_public_saw_is_enough_to_compare_with()
    {
        var after = Whole with { Scheduled = [Hearing with { Date = null }], Charges = [], Parties = [Anna] };

        CaseComparison.Between(PublicView.Of(Whole), after).Select(change => (change.GetType(), change.Subject))
            .ShouldBe(CaseComparison.Between(Whole, after).Select(change => (change.GetType(), change.Subject)));
    }

    static Party Person(string id, string name) => new(id, PartyKind.Person, PartyRole.Subject, Visibility.Public, [new(name, Language.English)], null, []);
}
