using Casework.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Dates;

public sealed class EditDistanceTests
{
    static readonly Gen<string> Word = Gen.Elements('a', 'b', 'c').ListOf().Select(letters => string.Concat(letters.Take(8)));

    [Theory]
    [InlineData("abcd", "abcd", 0)]
    [InlineData("abcd", "abd", 1)]
    [InlineData("abcd", "abxcd", 1)]
    [InlineData("abcd", "acbd", 1)]
    [InlineData("abcd", "abdc", 1)]
    [InlineData("abcd", "badc", 2)]
    [InlineData("abcd", "dcba", null)]
    [InlineData("abcd", "abcdefg", null)]
    public void Letters_put_in_left_out_changed_or_swapped_count_one_each(string one, string other, int? distance) =>
        EditDistance.Within(2, one, other).ShouldBe(distance);

    [Fact]
    public void Giving_up_early_changes_no_answer() =>
        Prop.ForAll(Word.Two().ToArbitrary(), pair =>
            EditDistance.Within(2, pair.Item1, pair.Item2) == (EditDistance.Within(8, pair.Item1, pair.Item2) is { } full and <= 2 ? full : null))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));
}
