using Casebell.Delivery.Outbox;
using Casebell.Delivery.Pacing;

namespace Casebell.Delivery.Sending;

/// <summary>What an outcome means for the pace.</summary>
static class Heeding
{
    public static void Heed(this Pace pace, Signal.Done done)
    {
        if (done.Taken is { } taken)
            pace.Ended(taken);
        pace.Heed(done.Waiting, done.Result.Outcome);
    }

    static void Heed(this Pace pace, ReadyQueue.Waiting waiting, Outcome outcome)
    {
        var to = waiting.Address;
        switch (outcome)
        {
            case Outcome.TooFast tooFast:
                pace.Refused(to.ChatId, to.IsPrivate, tooFast.RetryAfter);
                break;
            case Outcome.Ended { Ending.State: "delivered" } delivered when !waiting.IsToast:
                pace.Accepted();
                for (var more = 1; more < delivered.Sends; more++)
                    pace.Take(to.ChatId, to.IsPrivate, waiting.Entry.Lane == Lane.Answer);
                break;
            case Outcome.TopicLost lost:
                pace.Heed(waiting, lost.InGeneral);
                break;
        }
    }
}
