using Casebell.Hosting;

namespace Casebell.Chat.Intake;

/// <summary>How often one person, or one chat that writes in its own name, may ask in chats (<c>Limits:CommandsPerMinute</c>).</summary>
sealed class CommandLimit(LimitsOptions options, TimeProvider time)
{
    readonly Ration ration = new(options.CommandsPerMinute, time);

    /// <summary>Null: go on. Otherwise too often, told now or told before.</summary>
    /// <param name="who">Telegram's id of the person, or of the chat that writes in its own name; those never meet.</param>
    public Standing? Check(long who) => ration.Take(who) switch
    {
        Ration.Answer.Granted => null,
        Ration.Answer.Refused => Standing.TooOften,
        Ration.Answer.RefusedAgain => Standing.Silenced,
        var other => throw new InvalidOperationException($"No such answer: {other}."),
    };
}
