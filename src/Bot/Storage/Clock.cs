using NodaTime;

namespace Casebell.Storage;

/// <summary>Instants are stored as Unix milliseconds: they sort, and every engine has integers.</summary>
public static class Clock
{
    public static Instant Now(this TimeProvider time) => Instant.FromDateTimeOffset(time.GetUtcNow());

    public static long Milliseconds(this Instant instant) => instant.ToUnixTimeMilliseconds();

    public static long Milliseconds(this TimeProvider time) => time.GetUtcNow().ToUnixTimeMilliseconds();
}
