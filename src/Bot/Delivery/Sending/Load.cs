using Casebell.Delivery.Outbox;
using Casebell.Delivery.Pacing;

namespace Casebell.Delivery.Sending;

/// <summary>How much of what can be said is being said. Measured by the dispatcher's one loop; read from any thread.</summary>
public sealed class Load(Pace pace)
{
    /// <summary>Said in a quarter of a second at Telegram's limit: whoever comes next waits no longer.</summary>
    const int ManyChats = 8;

    /// <summary>Said in a second, also where some of it waits for its own chat.</summary>
    const int ManyAnswers = 4 * ManyChats;

    volatile bool isCrowded;
    volatile bool isBusy;
    volatile bool isShort;

    /// <summary>More answers wait than can soon be said: whatever makes more of them should wait, so that it can be chosen who is next.</summary>
    public bool IsCrowded => isCrowded;

    /// <summary>Many answers wait to be sent, or take two thirds of what may be sent in a second: what can wait should leave the rest to whoever comes now.</summary>
    public bool IsBusy => isBusy;

    /// <summary>Answers take two thirds of what may be sent in a second: making many answers at once would gain nothing.</summary>
    public bool IsShort => isShort;

    internal void Measure(ReadyQueue ready, Func<ReadyQueue.Waiting, TimeSpan> mayGo, int underWay, int mostUnderWay)
    {
        var isFull = underWay >= mostUnderWay;
        var isClosed = pace.WaitOverall(true) > TimeSpan.Zero;
        isCrowded = ((isFull || isClosed) && ready.Count(Lane.Answer) >= ManyAnswers) || (isClosed && ready.CountChats(Lane.Answer, mayGo, ManyChats) >= ManyChats);
        isShort = pace.IsShort;
        isBusy = isCrowded || isShort;
    }
}
