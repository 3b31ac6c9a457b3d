namespace Casebell.Privacy;

/// <summary>One generation of the key.</summary>
/// <param name="Number">From 1; written into everything that it seals and into every look-up.</param>
/// <param name="Secret">As many random bytes as <see cref="Keyring.SecretLength"/>.</param>
sealed record KeyVersion(byte Number, byte[] Secret)
{
    public override string ToString() => nameof(KeyVersion);
}
