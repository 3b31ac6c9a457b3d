namespace Casebell.Addresses;

/// <summary>How news reaches a chat. The names, in small letters, are stored.</summary>
public enum Rhythm
{
    /// <summary>As soon as something changes.</summary>
    Instant,

    /// <summary>Together, once a day.</summary>
    Daily,

    /// <summary>Together, once a week.</summary>
    Weekly,
}
