using Casebell.Chat.Intake;
using Casebell.Hosting;

namespace Casebell.Chat.Inline;

/// <summary>
/// How often one person may ask in inline mode. A client asks anew at nearly every keystroke, so one name takes about ten
/// queries: they weigh as much as one command. The ration is one of its own, so that typing elsewhere does not silence
/// anybody's chat with the bot.
/// </summary>
sealed class InlineLimit(LimitsOptions options, TimeProvider time)
{
    const int QueriesForACommand = 10;

    readonly Ration ration = new(options.CommandsPerMinute * QueriesForACommand, time);

    public bool Allows(long person) => ration.Take(person) == Ration.Answer.Granted;
}
