using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using NodaTime;

namespace Casebell.Delivery.Sending;

/// <summary>What is to be written down of one try to send.</summary>
static class Aftermath
{
    static readonly Duration ALittle = Duration.FromSeconds(1);

    /// <summary>Of all that were to be said together: they come again together.</summary>
    /// <param name="random">In [0, 1), for the spread of the next try.</param>
    public static IEnumerable<Settlement.Change> Of(Draft draft, ChatAddress address, Outcome outcome, Instant now, double random)
    {
        var tries = draft.Together.Max(entry => entry.Attempts);
        return draft.Ended.Select(one => (Settlement.Change)new Settlement.Change.Finish(one.Entry, Ending.Expired(one.Reason)))
            .Concat(draft.Together.Select((entry, number) => Of(tries == entry.Attempts ? entry : entry with { Attempts = tries }, address, number == 0 ? outcome : Shared(outcome), now, random)));
    }

    /// <param name="random">In [0, 1), for the spread of the next try.</param>
    public static Settlement.Change Of(Entry entry, ChatAddress address, Outcome outcome, Instant now, double random) => outcome switch
    {
        Outcome.Ended ended => new Settlement.Change.Finish(entry, ended.Ending, ended.MessageId) { Further = ended.Further },
        Outcome.Quiet quiet => new Settlement.Change.SetAside(entry, quiet.Until),
        Outcome.NotYet => new Settlement.Change.Postpone(entry, now + ALittle * (0.75 + random / 2), false),
        Outcome.Unreachable unreachable => new Settlement.Change.Unreachable(entry, unreachable.Reason),
        // Refused there as well: the chat is paused where it stands.
        Outcome.TopicLost { InGeneral: Outcome.Unreachable } lost => Of(entry, address, lost.InGeneral, now, random),
        Outcome.TopicLost lost => new Settlement.Change.LeaveTopic(Of(entry, address with { Topic = null }, lost.InGeneral, now, random), lost.Reason),
        Outcome.Moved moved => new Settlement.Change.Move(entry, moved.NewChatId),
        Outcome.TooFast tooFast => new Settlement.Change.Postpone(entry, now + Duration.FromTimeSpan(tooFast.RetryAfter), false),
        Outcome.Unsent or Outcome.Unauthorised => new Settlement.Change.Postpone(entry, now + Backoff.After(entry.Attempts + 1, random), true),
        _ => throw new InvalidOperationException($"No such outcome: {outcome.GetType().Name}."),
    };

    /// <summary>The further messages that they were said in are noted once.</summary>
    static Outcome Shared(Outcome outcome) => outcome switch
    {
        Outcome.Ended ended => ended with { Further = [] },
        Outcome.TopicLost lost => lost with { InGeneral = Shared(lost.InGeneral) },
        _ => outcome,
    };

    /// <summary>True where the entry comes again.</summary>
    public static bool ComesAgain(this Settlement.Change change) => change switch
    {
        Settlement.Change.LeaveTopic leave => leave.Then.ComesAgain(),
        Settlement.Change.Postpone or Settlement.Change.Move or Settlement.Change.SetAside => true,
        _ => false,
    };

    /// <summary>True where the later ones of its chat and lane must not overtake it: those set aside for the quiet hours let pass what cannot wait.</summary>
    public static bool HoldsUpLater(this Settlement.Change change) => change.ComesAgain() && change is not Settlement.Change.SetAside;
}
