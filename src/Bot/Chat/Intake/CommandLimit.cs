using Casebell.Hosting;

namespace Casebell.Chat.Intake;

/// <summary>How often one person may ask in chats (<c>Limits:CommandsPerMinute</c>).</summary>
sealed class CommandLimit(LimitsOptions options, TimeProvider time)
{
    readonly Ration ration = new(options.CommandsPerMinute, time);

    /// <summary>Null: go on. Otherwise too often, told now or told before.</summary>
    public Standing? Check(long? user) => user is not { } person ? null : ration.Take(person) switch
    {
        Ration.Answer.Granted => null,
        Ration.Answer.Refused => Standing.TooOften,
        Ration.Answer.RefusedAgain => Standing.Silenced,
        var other => throw new InvalidOperationException($"No such answer: {other}."),
    };
}
