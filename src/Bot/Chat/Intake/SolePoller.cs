using Casebell.Delivery.Sending;
using Casebell.Hosting;

namespace Casebell.Chat.Intake;

/// <summary>
/// Whether this is the only service that asks for the bot's updates. Telegram lets one call wait and ends the older one with
/// 409 when a newer comes to wait, so of two services each meets the other within seconds. Whoever has been ended three
/// times gives way: the call that ended it is the other's and stays, so never both do. One that was alone before tries once
/// more than a newcomer: it knows what it has sent, and a newcomer with a copy of its database would send that again.
/// </summary>
sealed class SolePoller(Gate gate, Trial trial, TimeProvider time)
{
    public const string Reason =
        "Another Casebell, or another program, is asking Telegram for this bot's updates, and only one may. This one gave way and stopped; what it had not yet sent stays in its database. "
        + "Stop the other before you start this one again, or revoke the token at @BotFather if the other is not yours.";

    const int MostConflicts = 3;

    /// <summary>The newcomer's first poll ends the other's first.</summary>
    const int MostConflictsOfTheFirst = MostConflicts + 1;

    /// <summary>Where Telegram's queue cannot be asked for so long, nothing is known of another either: then what waits is sent rather than kept for ever.</summary>
    static readonly TimeSpan Unasked = TimeSpan.FromSeconds(15);

    int conflicts;
    long unansweredSince = time.GetTimestamp();
    long doubtedSince;
    bool isCounting;
    bool wasAlone;

    /// <summary>Nobody else was met for as long as it takes to meet somebody.</summary>
    public bool IsCertain { get; private set; }

    /// <summary>How long the next poll is to wait.</summary>
    public TimeSpan Wait => IsCertain ? TelegramClients.PollWait : trial.Wait;

    public int ConflictsLeft => (wasAlone ? MostConflictsOfTheFirst : MostConflicts) - conflicts;

    /// <summary>A poll begins.</summary>
    public void Begins()
    {
        if (!isCounting)
            doubtedSince = time.GetTimestamp();
        isCounting = true;
    }

    /// <summary>A poll was answered.</summary>
    public void Succeeded()
    {
        // One that finds updates waiting is answered at once, and would have met nobody.
        if (!IsCertain && time.GetElapsedTime(doubtedSince) < trial.Undisturbed)
            return;
        IsCertain = true;
        conflicts = 0;
        gate.Open();
    }

    /// <summary>A poll failed for another reason: for that time nothing is known.</summary>
    public void Failed()
    {
        isCounting = false;
        if (conflicts == 0 && time.GetElapsedTime(unansweredSince) >= Unasked)
            gate.Open();
    }

    /// <summary>A poll was ended because somebody else's began.</summary>
    /// <returns>False: it is time to give way.</returns>
    public bool Conflicts()
    {
        if (conflicts == 0)
            wasAlone = IsCertain;
        IsCertain = false;
        isCounting = false;
        unansweredSince = time.GetTimestamp();
        conflicts++;
        if (ConflictsLeft > 0)
            gate.AnswersOnly();
        else
            gate.Shut();
        return ConflictsLeft > 0;
    }

    /// <summary>Soon enough to disturb the other's trial, and spread so that the two do not keep step.</summary>
    /// <param name="random">In [0, 1).</param>
    public static TimeSpan Pause(double random) => TimeSpan.FromSeconds(0.3 + 0.6 * random);
}
