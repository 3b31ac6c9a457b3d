using System.Buffers.Binary;
using NodaTime;

namespace Casebell.Storage;

/// <summary>
/// Copies of what was erased, which SQLite leaves in pages that it rearranged until the file is written anew: whether there may be some, and
/// when that is to be done. Noted in the database, so that a kill does not forget it.
/// </summary>
static class Remains
{
    const string Setting = "rewrite-due";

    /// <summary>What nobody waits for goes with all else of a day.</summary>
    static readonly Duration Unhurried = Duration.FromDays(1);

    /// <param name="At">When the file is to be written anew.</param>
    /// <param name="Number">Another whenever something was erased meanwhile.</param>
    public sealed record Due(Instant At, int Number);

    /// <summary>Something was erased; call it in the transaction that does it.</summary>
    /// <param name="at">By when its copies are to be gone.</param>
    public static void Left(WriteSession session, Instant at)
    {
        var due = Find(session) is { } before ? new Due(Instant.Min(before.At, at), unchecked(before.Number + 1)) : new Due(at, 0);
        var value = new byte[sizeof(long) + sizeof(int)];
        BinaryPrimitives.WriteInt64BigEndian(value, due.At.Milliseconds());
        BinaryPrimitives.WriteInt32BigEndian(value.AsSpan(sizeof(long)), due.Number);
        SettingTable.Put(session, Setting, value);
    }

    /// <summary>The same for what was erased because its time had come.</summary>
    public static void LeftByAge(WriteSession session, Instant now) => Left(session, now + Unhurried);

    /// <returns>Null where nothing was erased since the file was written anew.</returns>
    public static Due? Find(Session session) =>
        SettingTable.Find(session, Setting) is { Length: sizeof(long) + sizeof(int) } value
            ? new Due(Instant.FromUnixTimeMilliseconds(BinaryPrimitives.ReadInt64BigEndian(value)), BinaryPrimitives.ReadInt32BigEndian(value.AsSpan(sizeof(long))))
            : null;

    /// <summary>The file was written anew since; what was erased after <paramref name="seen"/> was read is still due.</summary>
    public static void Cleared(WriteSession session, Due seen)
    {
        if (Find(session) == seen)
            SettingTable.Remove(session, Setting);
    }
}
