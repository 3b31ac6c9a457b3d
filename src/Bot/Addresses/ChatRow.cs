using Casebell.Storage;
using Dapper;

namespace Casebell.Addresses;

/// <summary>What is read of a chat's row.</summary>
sealed class ChatRow
{
    public const string Columns = "id, address, language, chosen, state, reason, rhythm, urgent_anyway, silent, discreet";

    public long Id { get; init; }

    public byte[] Address { get; init; } = [];

    public string Language { get; init; } = "";

    public byte[]? Chosen { get; init; }

    public string State { get; init; } = "";

    public string? Reason { get; init; }

    public string Rhythm { get; init; } = "";

    public long UrgentAnyway { get; init; }

    public long Silent { get; init; }

    public long Discreet { get; init; }

    /// <summary>Compiled once, for it is asked with every message that comes in. Null where there is none.</summary>
    /// <param name="lookup">Of the chat's address.</param>
    public static ChatRow? At(Session session, byte[] lookup)
    {
        using var rows = session.Statement($"SELECT {Columns} FROM chat WHERE lookup = @lookup", ("@lookup", lookup)).ExecuteReader();
        return rows.Read() ? rows.GetRowParser<ChatRow>()(rows) : null;
    }

    /// <param name="hidden">What <see cref="Chosen"/> holds, opened.</param>
    public ChatChoices Choices(PrivateChoices hidden) => new(
        Enum.Parse<Rhythm>(Rhythm, ignoreCase: true), hidden.DigestHour, (NodaTime.IsoDayOfWeek)hidden.DigestDay, hidden.Quiet, UrgentAnyway != 0, Silent != 0, Discreet != 0);
}
