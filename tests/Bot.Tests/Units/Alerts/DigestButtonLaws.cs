using System.Text;
using Casebell.Alerts.Digest;
using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Tests.Units.Alerts;

public sealed class DigestButtonLaws
{
    static readonly Gen<List<List<long>>> Cases = Gen.Choose(1, int.MaxValue).Select(id => (long)id).NonEmptyListOf().Select(ids => ids.ToList()).NonEmptyListOf().Select(cases => cases.ToList());

    [Fact]
    public void A_button_carries_the_first_changes_as_many_as_fit_and_how_many_cases_it_leaves_out() =>
        Prop.ForAll(Cases.ToArbitrary(), cases =>
        {
            var ids = cases.SelectMany(one => one).ToList();
            var data = DigestButton.Data(cases);
            var (read, more) = DigestButton.Read(data["dig:".Length..]);
            var begun = cases.Where((_, at) => cases.Take(at).Sum(one => one.Count) < read.Count).Count();
            return Encoding.UTF8.GetByteCount(data) <= 64 && read.SequenceEqual(ids.Take(read.Count)) && (read.Count == ids.Count || read.Count >= 5) && begun + more == cases.Count;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Three_hundred_new_cases_are_all_counted()
    {
        var (read, more) = DigestButton.Read(DigestButton.Data([.. Enumerable.Range(1, 300).Select(id => (IReadOnlyList<long>)[id])])["dig:".Length..]);
        (read.Count + more).ShouldBe(300);
    }

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("zz.-1.0")]
    [InlineData("ffffffffffffffffffffff")]
    [InlineData("+")]
    [InlineData("+-1")]
    [InlineData("+99999999999")]
    public void What_is_no_number_is_left_out(string words)
    {
        var (changes, more) = DigestButton.Read(words);
        changes.ShouldBeEmpty();
        more.ShouldBe(0);
    }
}
