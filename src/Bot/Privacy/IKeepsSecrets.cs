using Casebell.Storage;

namespace Casebell.Privacy;

/// <summary>A feature whose table holds sealed values or keyed look-ups: when the key is replaced, they are made anew.</summary>
public interface IKeepsSecrets
{
    /// <summary>Makes anew, with the keyring's newest version, what an older one made; rows that have none of that are passed over.</summary>
    /// <param name="after">The last row that was looked at; 0 at first.</param>
    /// <param name="most">Rows.</param>
    Resealed Reseal(WriteSession session, Keyring keyring, long after, int most);
}

/// <param name="Last">The last row that was looked at; null where there was none left.</param>
/// <param name="Unreadable">Rows that none of the keys opens; they are left as they were.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct Resealed(long? Last, int Unreadable);
