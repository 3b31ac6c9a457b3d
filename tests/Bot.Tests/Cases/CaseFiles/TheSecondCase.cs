using Casebell.Cases;
using Casework;
using Casework.Cases;

namespace Casebell.Tests.Cases.CaseFiles;

/// <summary>What the one document says of a related case, and no more.</summary>
public sealed class TheSecondCase
{
    static readonly Casework.Cases.Case Utepova = BundledCase.Read("utepova");

    [Fact]
    public void It_is_about_a_journalist_and_nobody_else()
    {
        var journalist = Utepova.Parties.ShouldHaveSingleItem();
        journalist.Names.Select(name => name.Text).ShouldContain("Aigul Utepova");
        journalist.Names.Select(name => name.Text).ShouldContain("Айгуль Утепова");
        journalist.Description!.In(Language.English).Text.ShouldBe("Journalist");
    }

    [Fact]
    public void It_says_that_only_the_Russian_text_speaks_of_a_conviction() =>
        Utepova.Events.Single(happened => happened.Kind == EventKind.Verdict).Text.In(Language.English).Text.ShouldContain("Only the Russian text says so");

    [Fact]
    public void It_tells_of_the_monitoring_and_of_the_challenge_without_dates()
    {
        Utepova.Events.ShouldAllBe(happened => happened.Date == null);
        Utepova.Events.Select(happened => happened.Id).ShouldBe(["conviction", "monitoring", "article-challenged"]);
        Utepova.Charges.ShouldHaveSingleItem().Article.In(Language.Russian).Text.ShouldContain("405");
    }

    [Fact]
    public void The_two_cases_are_related_in_both_directions()
    {
        Utepova.Related.Select(slug => slug.Value).ShouldBe(["zheksebaev"]);
        BundledCase.Read("zheksebaev").Related.Select(slug => slug.Value).ShouldBe(["utepova"]);
    }

    [Fact]
    public void All_of_it_may_be_shown_in_three_languages()
    {
        CaseJson.Write(PublicView.Of(Utepova).ShouldNotBeNull()).ShouldBe(CaseJson.Write(Utepova));
        new[] { Utepova.Title, Utepova.Summary }.Concat(Utepova.Events.Select(happened => happened.Text)).Concat(Utepova.Charges.Select(charge => charge.Text))
            .ShouldAllBe(text => text.Texts.Count == Language.All.Count);
    }
}
