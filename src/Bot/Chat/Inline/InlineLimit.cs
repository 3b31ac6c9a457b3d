using Casebell.Chat.Intake;
using Casebell.Hosting;

namespace Casebell.Chat.Inline;

/// <summary>
/// How often one person may ask in inline mode. Clients send a query with each pause between keystrokes, so a name takes
/// about as many as it has syllables, twice over when it is corrected: ten weigh as much as one command. The ration is
/// one of its own, so that typing elsewhere does not silence anybody's chat with the bot.
/// </summary>
sealed class InlineLimit(LimitsOptions options, TimeProvider time)
{
    const int QueriesForACommand = 10;

    readonly Ration ration = new(options.CommandsPerMinute * QueriesForACommand, time);

    public bool Allows(long person) => ration.Take(person) == Ration.Answer.Granted;
}
