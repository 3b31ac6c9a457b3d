namespace Casebell.Delivery.Outbox;

/// <summary>Which goes first. The values are stored and sorted by: never renumber.</summary>
public enum Lane
{
    /// <summary>Answers to somebody who waits.</summary>
    Answer = 0,

    /// <summary>Detention, verdict, release, a hearing within two days.</summary>
    Urgent = 1,

    /// <summary>Other alerts, and reminders.</summary>
    Ordinary = 2,

    Digest = 3,
}
