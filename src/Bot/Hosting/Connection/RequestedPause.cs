using Telegram.Bot.Exceptions;

namespace Casebell.Hosting;

/// <summary>How long Telegram asked to wait when it refused.</summary>
static class RequestedPause
{
    /// <summary>No timer runs for as long as a number of seconds can say; whoever waited a day asks again.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <returns>Zero where it did not say.</returns>
    public static TimeSpan Of(Exception trouble)
    {
        var asked = TimeSpan.FromSeconds((trouble as ApiRequestException)?.Parameters?.RetryAfter ?? 0);
        return asked < Longest ? asked : Longest;
    }
}
