using System.Globalization;
using System.Text;
using Casebell.Privacy;

namespace Casebell.Tests.Privacy;

public sealed class SealingSideBySide
{
    const int Values = 100_000;

    [Fact]
    public void Whatever_is_sealed_and_opened_at_the_same_time_opens_as_it_was()
    {
        using var keyring = new Keyring(1, new byte[Keyring.SecretLength]);
        Parallel.For(0, Values, new ParallelOptions { MaxDegreeOfParallelism = 8 }, number =>
        {
            var plain = number.ToString(CultureInfo.InvariantCulture);
            Encoding.UTF8.GetString(keyring.Open(keyring.Seal(Encoding.UTF8.GetBytes(plain), plain), plain)).ShouldBe(plain);
        });
    }
}
