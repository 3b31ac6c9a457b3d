namespace Casebell.Chat.Intake;

/// <summary>An update that came in by polling or by webhook, and that there is something to do about.</summary>
/// <param name="UpdateId">Telegram's number of it.</param>
/// <param name="Standing">Null: Telegram has to be asked first who this is.</param>
/// <param name="Content">As Telegram wrote it, UTF-8.</param>
sealed record Received(int UpdateId, Incoming Incoming, Standing? Standing, ReadOnlyMemory<byte> Content)
{
    /// <summary>A person from whom nothing had ever come when this did.</summary>
    public bool IsStranger { get; init; }

    public override string ToString() => nameof(Received);
}
