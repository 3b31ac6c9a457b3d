using Casebell.Storage;
using NodaTime;

namespace Casebell.Addresses;

/// <summary>A feature that has planned something by a chat's clock.</summary>
public interface IGoesByZone
{
    /// <summary>The chat lives by another zone from now on: what was planned by the old one is planned anew, in the same transaction.</summary>
    /// <param name="before">The old one; null where the chat had chosen none.</param>
    void ZoneChanged(WriteSession session, long chatId, DateTimeZone? before, DateTimeZone zone);
}
