namespace Casebell.Sandbox;

/// <summary>A formatted or recognised part of a text. Offsets and lengths count UTF-16 units, as strings here do.</summary>
/// <param name="Type">The Bot API's word, such as <c>bold</c>, <c>text_link</c> or <c>date_time</c>.</param>
public sealed record TextEntity(string Type, int Offset, int Length)
{
    public string? Url { get; init; }
    public long? UserId { get; init; }
    public string? Language { get; init; }
    public string? CustomEmojiId { get; init; }

    /// <summary>Of <c>date_time</c>: seconds since 1970.</summary>
    public int? UnixTime { get; init; }

    /// <summary>Of <c>date_time</c>: normalised, such as <c>wDt</c>, <c>r</c>, or empty.</summary>
    public string? DateTimeFormat { get; init; }

    internal int End => Offset + Length;
}
