using System.Text.Json;
using Casebell.Cases;

namespace Casebell.Tests.Cases.CaseFiles;

public sealed class StoringACase
{
    static readonly string Stored = CaseJson.Write(BundledCase.Read("zheksebaev"));

    [Fact]
    public void A_stored_case_reads_back_as_the_same_case() => CaseJson.Write(CaseJson.Read(Stored)).ShouldBe(Stored);

    [Fact]
    public void Nothing_is_lost_on_the_way()
    {
        var before = BundledCase.Read("zheksebaev");
        var after = CaseJson.Read(Stored);
        after.Slug.ShouldBe(before.Slug);
        after.Title.ShouldBe(before.Title);
        after.Sources.Select(source => (source.Id, source.Title, source.Date)).ShouldBe(before.Sources.Select(source => (source.Id, source.Title, source.Date)));
        after.Parties.SelectMany(party => party.Names).ShouldBe(before.Parties.SelectMany(party => party.Names));
        after.Events.Select(e => (e.Id, e.Kind, e.Date, e.Claim, e.ClaimedBy, e.Text)).ShouldBe(before.Events.Select(e => (e.Id, e.Kind, e.Date, e.Claim, e.ClaimedBy, e.Text)));
        after.Events.SelectMany(e => e.Sources).ShouldBe(before.Events.SelectMany(e => e.Sources));
        after.Scheduled.Select(s => (s.Id, s.Date, s.Zone, s.Revision)).ShouldBe(before.Scheduled.Select(s => (s.Id, s.Date, s.Zone, s.Revision)));
        after.Restrictions.Select(r => r.Sentence).ShouldBe(before.Restrictions.Select(r => r.Sentence));
    }

    [Fact]
    public void Revisions_and_links_are_kept()
    {
        var read = BundledCase.Read("zheksebaev");
        var link = new Uri("https://example.org/статья?a=1&b=2");
        var changed = read with { Scheduled = [read.Scheduled[0] with { Revision = 7 }], Sources = [read.Sources[0] with { Link = link }] };
        var back = CaseJson.Read(CaseJson.Write(changed));
        back.Scheduled[0].Revision.ShouldBe(7);
        back.Sources[0].Link.ShouldBe(link);
    }

    [Fact]
    public void Words_and_letters_stay_readable()
    {
        Stored.ShouldContain("\"kind\":\"AppealDecision\"");
        Stored.ShouldContain("\"slug\":\"zheksebaev\"");
        Stored.ShouldContain("\"date\":\"2022-12?\"");
        Stored.ShouldContain("Жексебаев");
    }

    [Theory]
    [InlineData("\"AppealDecision\"", "\"Judgement\"")]
    [InlineData("\"AppealDecision\"", "null")]
    [InlineData("\"2022-12?\"", "\"some day\"")]
    [InlineData("\"slug\":\"zheksebaev\"", "\"slug\":\"Not One\"")]
    [InlineData("\"slug\"", "\"slog\"")]
    [InlineData("\"en\"", "\"de\"")]
    public void A_stored_case_that_is_not_one_is_refused_and_not_half_read(string right, string wrong)
    {
        Stored.ShouldContain(right);
        Should.Throw<JsonException>(() => CaseJson.Read(Stored.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("")]
    public void Nothing_is_no_case(string stored) => Should.Throw<JsonException>(() => CaseJson.Read(stored));
}
