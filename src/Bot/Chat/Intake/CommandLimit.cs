using Casebell.Hosting;

namespace Casebell.Chat.Intake;

/// <summary>
/// How often one person, or one chat that writes in its own name, may ask in chats: commands and names to search for as
/// <c>Limits:CommandsPerMinute</c> says, buttons twice as often, for leafing through a list is many presses. All of one
/// group together may do three times as much, so that nobody silences it alone.
/// </summary>
sealed class CommandLimit(LimitsOptions options, TimeProvider time)
{
    const int PressesForACommand = 2;
    const int PersonsForAGroup = 3;

    readonly Ration asking = new(options.CommandsPerMinute, time);
    readonly Ration pressing = new(options.CommandsPerMinute * PressesForACommand, time);
    readonly Ration group = new(options.CommandsPerMinute * PersonsForAGroup, time);

    /// <summary>Null: go on. Otherwise too often, told now or told before.</summary>
    public Standing? Check(Incoming incoming)
    {
        // A channel or an anonymous administrator is no person we know: they count for their chat; those ids never meet.
        var own = (incoming is Incoming.Pressed ? pressing : asking).Take(incoming.UserId ?? incoming.Address.ChatId);
        if (own != Ration.Answer.Granted || incoming.Address.IsPrivate)
            return Read(own);
        return Read(group.Take(incoming.Address.ChatId));
    }

    static Standing? Read(Ration.Answer answer) => answer switch
    {
        Ration.Answer.Granted => null,
        Ration.Answer.Refused => Standing.TooOften,
        _ => Standing.Silenced,
    };
}
