using Casework.Dates;

namespace Casework.Tests.Dates;

public sealed class KnowledgeTests
{
    [Theory]
    [InlineData("2022-12-14T10:00[Asia/Almaty]", DateKnowledge.Exact)]
    [InlineData("2022-12-14", DateKnowledge.Exact)]
    [InlineData("{2022-12-14,2022-12-16}", DateKnowledge.Exact)]
    [InlineData("{2022-12-12..2022-12-16}", DateKnowledge.Exact)]
    [InlineData("{2022-12-12..2022-12-16,2022-12-20}", DateKnowledge.Exact)]
    [InlineData("{2022-12-12..}", DateKnowledge.Approximate)]
    [InlineData("{2022-12..2023-02}", DateKnowledge.Approximate)]
    [InlineData("{2022-12-12..2042-12-16}", DateKnowledge.Approximate)]
    [InlineData("{2022-12-12..2022-12-16,2022-12-20?}", DateKnowledge.Approximate)]
    [InlineData("[2022-12-12..2022-12-16]", DateKnowledge.Approximate)]
    [InlineData("2022-12-14?", DateKnowledge.Approximate)]
    [InlineData("2022-12-14~", DateKnowledge.Approximate)]
    [InlineData("2022-12-XX", DateKnowledge.Approximate)]
    [InlineData("2022-12", DateKnowledge.Approximate)]
    [InlineData("{2022-12,2023-02}", DateKnowledge.Approximate)]
    [InlineData("[2022-12-14,2022-12-16]", DateKnowledge.Approximate)]
    [InlineData("2022-12-14/2022-12-16", DateKnowledge.Approximate)]
    [InlineData("2022-12-14/..", DateKnowledge.Approximate)]
    [InlineData("../2022-12-14", DateKnowledge.Approximate)]
    [InlineData(null, DateKnowledge.Unknown)]
    public void Only_what_is_certain_is_exact(string? date, DateKnowledge known) => Knowledge.Of(date is null ? null : Edtf.Parse(date)).ShouldBe(known);
}
