using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Tests.Units.Chat;

public sealed class StartLinkTable
{
    readonly StartLinks links = new([new Named("case"), new Named("follow")]);

    [Theory]
    [InlineData("case_zheksebaev", "case", "zheksebaev")]
    [InlineData("follow_a-b", "follow", "a-b")]
    [InlineData("case_a_b", "case", "a_b")]
    [InlineData("case_", "case", "")]
    [InlineData("case", null, null)]
    [InlineData("_case", null, null)]
    [InlineData("_", null, null)]
    [InlineData("", null, null)]
    [InlineData("CASE_x", null, null)]
    [InlineData("cases_x", null, null)]
    [InlineData("search", null, null)]
    public void A_payload_is_read_to_its_first_underscore(string payload, string? prefix, string? words) =>
        (links.Find(payload)?.Link.Prefix, links.Find(payload)?.Words).ShouldBe((prefix, words));

    [Fact]
    public void Two_features_cannot_claim_one_link() => Should.Throw<ArgumentException>(() => new StartLinks([new Named("case"), new Named("case")]));

    sealed class Named(string prefix) : IStartLink
    {
        public string Prefix => prefix;

        public IReadOnlyList<Reply> Answer(Asked asked) => [];
    }
}
