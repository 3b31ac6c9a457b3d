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
        var own = Own(incoming).Take(incoming.UserId ?? incoming.Address.ChatId);
        if (incoming.Address.IsPrivate)
            return Read(own);
        var all = incoming.Address.ChatId;
        // A thousand people who were each told for themselves would fill a group that was told already.
        return own == Ration.Answer.Granted ? Read(group.Take(all)) : group.IsSilenced(all) ? Standing.Silenced : Read(own);
    }

    /// <summary>So much of this chat waits that no more is taken in: it is told once, whoever of it asks. Null where limits are lifted.</summary>
    public Standing? TurnAway(Incoming incoming) => Read((incoming.Address.IsPrivate ? Own(incoming) : group).Refuse(incoming.Address.ChatId));

    /// <summary>Words of this person would be <see cref="Standing.Silenced"/>.</summary>
    public bool IsSilenced(long person) => asking.IsSilenced(person);

    Ration Own(Incoming incoming) => incoming is Incoming.Pressed ? pressing : asking;

    static Standing? Read(Ration.Answer answer) => answer switch
    {
        Ration.Answer.Granted => null,
        Ration.Answer.Refused => Standing.TooOften,
        _ => Standing.Silenced,
    };
}
