using Casework.Measured;

namespace Casework.Tests.Names.Labelled;

/// <summary>How good the search must be on the labelled set: at least as good as on one that nobody looked at.</summary>
public sealed class LabelledSetQualityTests(AskedLabelledSet asked) : IClassFixture<AskedLabelledSet>
{
    Quality Quality => asked.Quality;

    [Fact]
    public void The_one_who_is_meant_comes_first() =>
        Quality.RecallAt1.ShouldBeGreaterThanOrEqualTo(0.98, AskedLabelledSet.Listed(Quality, judged => judged.IsSingle && !judged.IsWithin(1)));

    [Fact]
    public void The_one_who_is_meant_is_among_the_first_five() =>
        Quality.RecallAt5.ShouldBeGreaterThanOrEqualTo(0.995, AskedLabelledSet.Listed(Quality, judged => judged.IsSingle && !judged.IsWithin(5)));

    [Fact]
    public void A_name_typed_on_the_wrong_keyboard_layout_is_found()
    {
        var slips = new Quality(Quality.Judgements.Where(judged => judged.Query.Kind.StartsWith("keyboard", StringComparison.Ordinal)));

        slips.RecallAt1.ShouldBeGreaterThanOrEqualTo(0.95, AskedLabelledSet.Listed(slips, judged => judged.IsSingle && !judged.IsWithin(1)));
    }

    [Fact]
    public void The_one_who_is_meant_opens() =>
        Quality.ConfidentRight.ShouldBeGreaterThanOrEqualTo(0.92, AskedLabelledSet.Listed(Quality, judged => judged.IsSingle && !judged.IsPickedRight));

    [Fact]
    public void Another_than_the_one_who_is_meant_does_not_open() =>
        Quality.ConfidentWrong.ShouldBeLessThanOrEqualTo(0.005, AskedLabelledSet.Listed(Quality, judged => judged.IsSingle && judged.IsPickedWrong));

    [Fact]
    public void None_of_several_opens() =>
        Quality.AmbiguousPicked.ShouldBeLessThanOrEqualTo(0.005, AskedLabelledSet.Listed(Quality, judged => judged.IsAmbiguous && judged.IsPicked));

    [Fact]
    public void All_of_several_are_offered() =>
        Quality.AmbiguousOffered.ShouldBeGreaterThanOrEqualTo(0.98, AskedLabelledSet.Listed(Quality, judged => judged.IsAmbiguous && !judged.AllOffered));

    [Fact]
    public void Nobody_opens_for_a_stranger() =>
        Quality.StrangersPicked.ShouldBeLessThanOrEqualTo(0.005, AskedLabelledSet.Listed(Quality, judged => judged.IsStranger && judged.IsPicked));

    [Theory]
    [InlineData("given name alone")]
    [InlineData("patronymic alone")]
    [InlineData("given name and patronymic")]
    [InlineData("another surname, near")]
    [InlineData("one slip, surname alone")]
    [InlineData("prefix of three")]
    public void What_says_too_little_never_opens_a_case(string kind)
    {
        var queries = Quality.OfKind(kind);

        queries.Judgements.ShouldNotBeEmpty();
        queries.Judgements.Count(judged => judged.IsPicked).ShouldBe(0, AskedLabelledSet.Listed(queries, judged => judged.IsPicked));
    }
}
