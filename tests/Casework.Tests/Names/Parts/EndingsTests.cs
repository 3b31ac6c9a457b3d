using Casework.Names.Index;
using Casework.Names.Parts;

namespace Casework.Tests.Names.Parts;

public sealed class EndingsTests
{
    [Theory]
    [InlineData("", nameof(Paradigm.Possessive))]
    [InlineData("a", nameof(Paradigm.PossessiveFeminine))]
    [InlineData("i", nameof(Paradigm.Adjective))]
    [InlineData("oi", nameof(Paradigm.StressedAdjective))]
    [InlineData("aia", nameof(Paradigm.AdjectiveFeminine))]
    [InlineData("o", nameof(Paradigm.Neuter))]
    [InlineData("a", nameof(Paradigm.First))]
    [InlineData("", nameof(Paradigm.Fixed))]
    public void The_nominative_costs_nothing(string ending, string paradigm)
    {
        Cost(ending, Enum.Parse<Paradigm>(paradigm), isLatin: false).ShouldBe(0);
        Cost(ending, Enum.Parse<Paradigm>(paradigm), isLatin: true).ShouldBe(0);
    }

    [Fact]
    public void A_case_costs_little_in_Cyrillic_and_more_in_Latin_letters_where_it_may_be_another_name()
    {
        Cost("im", Paradigm.Possessive, isLatin: false).ShouldBeInRange(1, Distance.Spelling);
        Cost("im", Paradigm.Possessive, isLatin: true).ShouldBeGreaterThan(Distance.Same);
    }

    [Fact]
    public void What_is_no_ending_of_a_word_is_none()
    {
        Cost("ogo", Paradigm.Possessive, isLatin: false).ShouldBe(Endings.None);
        Cost("abcdefghijkl", Paradigm.Consonant, isLatin: false).ShouldBe(Endings.None);
    }

    [Fact]
    public void The_English_possessive_is_an_ending_of_every_nominative()
    {
        Cost("s", Paradigm.Possessive, isLatin: true).ShouldBeLessThan(Distance.Spelling);
        Cost("s", Paradigm.Possessive, isLatin: false).ShouldBe(Endings.None);
        Cost("as", Paradigm.PossessiveFeminine, isLatin: true).ShouldBeLessThan(Distance.Spelling);
    }

    static int Cost(string ending, Paradigm paradigm, bool isLatin)
    {
        Span<int> costs = stackalloc int[Endings.Count];
        Endings.Cost(ending, isLatin, costs);
        return costs[(int)paradigm];
    }
}
