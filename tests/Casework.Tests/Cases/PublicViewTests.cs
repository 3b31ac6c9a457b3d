using Casework.Cases;
using Casework.Dates;
using Case = Casework.Cases.Case;

namespace Casework.Tests.Cases;

public sealed class PublicViewTests
{
    static readonly Citation Open = new("open-paper", null);
    static readonly Citation Secret = new("secret-letter", null);

    static readonly Case Mixed = Some.Case(
        events:
        [
            Happened("public-event", Visibility.Public, "hidden-court", ["subject", "informer"], Open),
            Happened("hidden-event", Visibility.Editors, "trial", ["informer"], Secret),
        ],
        scheduled: [Some.Hearing("2022-12-14", "public-hearing", "hidden-court"), Some.Hearing("2022-12-15", "hidden-hearing", "trial", visibility: Visibility.Editors)],
        proceedings:
        [
            Some.Proceeding("trial", ProceedingKind.FirstInstance),
            Some.Proceeding("hidden-court", ProceedingKind.Appeal, "trial", Visibility.Editors),
            Some.Proceeding("cassation", ProceedingKind.Cassation, "hidden-court"),
        ]) with
    {
        Sources = [Paper("open-paper"), Paper("secret-letter")],
        Parties = [Person("subject", Visibility.Public), Person("informer", Visibility.Editors)],
        Charges = [new("public-charge", Visibility.Public, Some.Text("1"), Some.Text("A"), ["informer"], [Open]), new("hidden-charge", Visibility.Editors, Some.Text("2"), Some.Text("B"), [], [Secret])],
        Restrictions = [new("public-rule", Visibility.Public, Some.Text("C"), false, ["informer"], [Open]), new("hidden-rule", Visibility.Editors, Some.Text("D"), false, [], [Secret])],
        Assessments = [new("public-view", Visibility.Public, Some.Text("E"), null, Some.Text("F"), [], [], [Open]), new("hidden-view", Visibility.Editors, Some.Text("G"), null, Some.Text("H"), [], [], [Secret])],
    };

    [Fact]
    public void A_case_for_editors_has_no_public_view() => PublicView.Of(Mixed with { Visibility = Visibility.Editors }).ShouldBeNull();

    [Fact]
    public void Every_list_keeps_what_is_public_and_nothing_else()
    {
        var shown = PublicView.Of(Mixed).ShouldNotBeNull();
        shown.Parties.Select(party => party.Id).ShouldBe(["subject"]);
        shown.Proceedings.Select(proceeding => proceeding.Id).ShouldBe(["trial", "cassation"]);
        shown.Events.Select(happened => happened.Id).ShouldBe(["public-event"]);
        shown.Scheduled.Select(expected => expected.Id).ShouldBe(["public-hearing"]);
        shown.Charges.Select(charge => charge.Id).ShouldBe(["public-charge"]);
        shown.Restrictions.Select(restriction => restriction.Id).ShouldBe(["public-rule"]);
        shown.Assessments.Select(assessment => assessment.Id).ShouldBe(["public-view"]);
    }

    [Fact]
    public void A_document_that_states_nothing_public_is_not_listed() => PublicView.Of(Mixed)!.Sources.Select(source => source.Id).ShouldBe(["open-paper"]);

    [Fact]
    public void Nobody_hidden_is_referred_to()
    {
        var shown = PublicView.Of(Mixed)!;
        shown.Events[0].People.ShouldBe(["subject"]);
        shown.Charges[0].People.ShouldBeEmpty();
        shown.Restrictions[0].People.ShouldBeEmpty();
    }

    [Fact]
    public void What_happened_in_a_hidden_proceeding_names_no_proceeding()
    {
        var shown = PublicView.Of(Mixed)!;
        shown.Events[0].Proceeding.ShouldBeNull();
        shown.Scheduled[0].Proceeding.ShouldBeNull();
    }

    [Fact]
    public void The_chain_goes_on_past_a_hidden_instance() => PublicView.Of(Mixed)!.Proceedings[1].Parent.ShouldBe("trial");

    [Fact]
    public void A_case_without_secrets_is_shown_whole()
    {
        var open = PublicView.Of(Mixed)!;
        var again = PublicView.Of(open)!;
        (again.Sources.Count, again.Events.Count, again.Scheduled.Count, again.Proceedings.Count).ShouldBe((1, 1, 1, 2));
        again.Proceedings[1].Parent.ShouldBe("trial");
    }

    static CaseEvent Happened(string id, Visibility visibility, string proceeding, IReadOnlyList<string> people, Citation source) =>
        Some.Event(EventKind.Hearing, "2022", id, proceeding, visibility) with { People = people, Sources = [source] };

    static Source Paper(string id) => new(id, Some.Text("A paper"), Some.Text("A publisher"), Edtf.Parse("2022"), ["en"], null);

    static Party Person(string id, Visibility visibility) => new(id, PartyKind.Person, PartyRole.Witness, visibility, [new("Nobody", Language.English)], null, [Open]);
}
