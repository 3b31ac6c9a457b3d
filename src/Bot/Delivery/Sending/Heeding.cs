using Casebell.Delivery.Outbox;
using Casebell.Delivery.Pacing;

namespace Casebell.Delivery.Sending;

/// <summary>What an outcome means for the pace.</summary>
static class Heeding
{
    /// <returns>How long Telegram asked to wait; null where it did not.</returns>
    public static TimeSpan? Heed(this Pace pace, Signal.Done done)
    {
        if (done.Taken is { } taken)
            pace.Ended(taken);
        return pace.Heed(done.Waiting, done.Result.Outcome);
    }

    static TimeSpan? Heed(this Pace pace, ReadyQueue.Waiting waiting, Outcome outcome)
    {
        var to = waiting.Address;
        switch (outcome)
        {
            case Outcome.TooFast tooFast:
                pace.Refused(to.ChatId, to.IsPrivate, tooFast.RetryAfter);
                return tooFast.RetryAfter;
            case Outcome.Ended { Ending.State: "delivered" } delivered when !waiting.IsToast:
                pace.Accepted();
                for (var more = 1; more < delivered.Sends; more++)
                    pace.Take(to.ChatId, to.IsPrivate, waiting.Entry.Lane == Lane.Answer);
                return null;
            case Outcome.TopicLost lost:
                return pace.Heed(waiting, lost.InGeneral);
            default:
                return null;
        }
    }
}
