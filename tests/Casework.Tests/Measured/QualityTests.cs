using Casework.Measured;

namespace Casework.Tests.Measured;

public sealed class QualityTests
{
    [Fact]
    public void Who_is_meant_may_come_first_without_opening()
    {
        var quality = new Quality([Asked("a", Decision.None, "a"), Asked("a", Decision.Candidates, "b", "a"), Asked("a", Decision.None, "b", "c", "d", "e", "f", "a")]);

        quality.RecallAt1.ShouldBe(1.0 / 3);
        quality.RecallAt5.ShouldBe(2.0 / 3);
        quality.ConfidentRight.ShouldBe(0);
        quality.ConfidentWrong.ShouldBe(0);
    }

    [Fact]
    public void Only_a_case_that_opens_is_confidently_right_or_wrong()
    {
        var quality = new Quality([Asked("a", Decision.Match, "a"), Asked("a", Decision.Match, "b"), Asked("a", Decision.Candidates, "b"), Asked("a", Decision.None)]);

        quality.ConfidentRight.ShouldBe(0.25);
        quality.ConfidentWrong.ShouldBe(0.25);
    }

    [Fact]
    public void Of_several_none_may_be_picked_and_all_must_be_candidates()
    {
        var quality = new Quality(
        [
            Asked("a|b", Decision.Match, "a"),
            Asked("a|b", Decision.Candidates, "c", "b", "a"),
            Asked("a|b", Decision.Candidates, "a"),
            Asked("a|b", Decision.None, "a", "b"),
        ]);

        quality.Ambiguous.ShouldBe(4);
        quality.AmbiguousPicked.ShouldBe(0.25);
        quality.AmbiguousOffered.ShouldBe(0.25);
    }

    [Fact]
    public void For_a_stranger_nobody_may_be_picked()
    {
        var quality = new Quality([Asked("", Decision.Match, "a"), Asked("", Decision.Candidates, "a"), Asked("", Decision.None)]);

        quality.Strangers.ShouldBe(3);
        quality.StrangersPicked.ShouldBe(1.0 / 3);
    }

    [Fact]
    public void What_was_not_asked_has_no_share_and_reaches_nothing()
    {
        var quality = new Quality([Asked("a", Decision.Match, "a")]);

        quality.StrangersPicked.ShouldBe(double.NaN);
        QualityGoal.Of(quality).Where(goal => goal.IsReached is null).Select(goal => goal.Name).ShouldContain("nobody is meant: somebody opens");
    }

    [Fact]
    public void A_goal_is_a_least_or_a_most()
    {
        new QualityGoal("", 0.98, Least: true, 0.98).IsReached.ShouldBe(true);
        new QualityGoal("", 0.979, Least: true, 0.98).IsReached.ShouldBe(false);
        new QualityGoal("", 0.005, Least: false, 0.005).IsReached.ShouldBe(true);
        new QualityGoal("", 0.006, Least: false, 0.005).IsReached.ShouldBe(false);
    }

    [Theory]
    [InlineData("a", Decision.Match, "a", null)]
    [InlineData("a", Decision.Match, "b", Fault.AnotherPicked)]
    [InlineData("", Decision.Match, "b", Fault.StrangerPicked)]
    [InlineData("", Decision.Candidates, "b", null)]
    [InlineData("a|b", Decision.Match, "a", Fault.OneOfSeveralPicked)]
    [InlineData("a|b", Decision.Candidates, "b|a", null)]
    [InlineData("a|b", Decision.None, "a|b", Fault.NotAllOffered)]
    [InlineData("a", Decision.None, "", Fault.NotInFive)]
    [InlineData("a", Decision.Candidates, "b|a", Fault.NotFirst)]
    [InlineData("a", Decision.Candidates, "a|b", Fault.NotPicked)]
    public void Each_wrong_answer_has_its_fault(string expected, Decision decision, string offered, Fault? fault) =>
        Asked(expected, decision, Slugs(offered)).Fault.ShouldBe(fault);

    [Fact]
    public void Figures_are_given_by_kind_and_wrong_answers_are_listed_up_to_a_number()
    {
        var wrong = Enumerable.Range(0, 20).Select(_ => Asked("a", Decision.Match, "b"));

        var lines = QualityReport.Lines(new Quality([Asked("a", Decision.Match, "a"), .. wrong])).ToList();

        lines.ShouldContain("  initials                              21     0.048    0.048        0.048        0.952");
        lines.ShouldContain("Another case opened: 20");
        lines.ShouldContain("  … and 5 more");
        lines.Count(line => line.Contains("meant a", StringComparison.Ordinal)).ShouldBe(15);
    }

    static Judgement Asked(string expected, Decision decision, params string[] offered) =>
        new(new LabelledQuery("Н. Никто", "initials", Slugs(expected)), new Offer(decision, offered));

    static string[] Slugs(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
