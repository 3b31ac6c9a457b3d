using System.Text;
using Casebell.Alerts.Digest;
using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Tests.Units.Alerts;

public sealed class DigestButtonLaws
{
    [Fact]
    public void A_button_carries_the_first_changes_as_many_as_fit() =>
        Prop.ForAll(Gen.Choose(1, int.MaxValue).Select(id => (long)id).NonEmptyListOf().ToArbitrary(), ids =>
        {
            var data = DigestButton.Data(ids);
            var read = DigestButton.Read(data["dig:".Length..]);
            return Encoding.UTF8.GetByteCount(data) <= 64 && read.Count > 0 && read.SequenceEqual(ids.Take(read.Count)) && (read.Count == ids.Count || read.Count >= 6);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("..")]
    [InlineData("zz.-1.0")]
    [InlineData("ffffffffffffffffffffff")]
    public void What_is_no_number_is_left_out(string words) => DigestButton.Read(words).ShouldBeEmpty();
}
