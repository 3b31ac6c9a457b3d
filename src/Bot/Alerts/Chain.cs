namespace Casebell.Alerts;

/// <summary>
/// The changes of one case in one chat, and which of them speaks for which. Changes about common subjects that the chat has not been told of are told by the newest of
/// them, which begins where the oldest began.
/// </summary>
sealed class Chain
{
    readonly List<Link> untold;
    readonly Dictionary<long, IReadOnlyList<Link>> told = [];

    /// <param name="links">What became of each, the oldest first.</param>
    public Chain(IReadOnlyList<Link> links)
    {
        untold = [.. links.Where(link => link.Fate is Fate.Waiting or Fate.Coming or Fate.Superseded)];
        foreach (var delivered in links.Where(link => link.Fate == Fate.Delivered))
        {
            // Whatever was older and untold when this one was sent, it told.
            var group = Joined(delivered, untold.Where(link => link.Change.Id < delivered.Change.Id));
            untold.RemoveAll(group.Contains);
            told[delivered.Change.Id] = group;
        }
    }

    /// <summary>What a delivered alert told, the oldest first; null where it was not delivered.</summary>
    public IReadOnlyList<Link>? ToldBy(long id) => told.GetValueOrDefault(id);

    /// <summary>What is to be done with an alert whose turn has come.</summary>
    public Turn Of(long id)
    {
        if (untold.Find(link => link.Change.Id == id) is not { } mine)
            return new Turn.Superseded();
        var group = Joined(mine, untold);
        if (group.Any(link => link.Fate == Fate.Coming && link.Change.Id != id))
            return new Turn.NotYet();
        return group.Any(link => link.Fate == Fate.Waiting && link.Change.Id > id) ? new Turn.Superseded() : new Turn.Speaks(group);
    }

    static List<Link> Joined(Link first, IEnumerable<Link> others)
    {
        List<Link> group = [first];
        var rest = others.Where(link => link != first).ToList();
        for (var at = 0; at < group.Count; at++)
        {
            var one = group[at];
            var near = rest.FindAll(link => RecordedChange.Overlap(one.Change.Subjects, link.Change.Subjects));
            group.AddRange(near);
            rest.RemoveAll(near.Contains);
        }

        return [.. group.OrderBy(link => link.Change.Id)];
    }
}

/// <summary>One change of a case, and what became of it in a chat.</summary>
/// <param name="MessageId">Of the message that told it, where it can be edited.</param>
sealed record Link(RecordedChange Change, Fate Fate, int? MessageId = null);

enum Fate
{
    /// <summary>Its turn has not come, or is now.</summary>
    Waiting,

    /// <summary>It is being spread and has not reached this chat.</summary>
    Coming,

    Delivered,

    /// <summary>It was left to a newer one, or could not be sent: a later one tells it too.</summary>
    Superseded,

    /// <summary>This chat does not get it.</summary>
    Over,
}

abstract record Turn
{
    Turn()
    {
    }

    /// <param name="Group">All that it tells, the oldest first; the turn's own change is among them.</param>
    public sealed record Speaks(IReadOnlyList<Link> Group) : Turn;

    public sealed record Superseded : Turn;

    public sealed record NotYet : Turn;
}
