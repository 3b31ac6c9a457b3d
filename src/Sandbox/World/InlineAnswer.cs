namespace Casebell.Sandbox;

/// <summary>One article of an answer: how it is listed, and the message that it becomes when it is chosen.</summary>
/// <param name="Text">Of the message, its markup read and taken away; <paramref name="Entities"/> belong to it.</param>
public sealed record InlineResult(string Id, string Title, string Text, IReadOnlyList<TextEntity> Entities)
{
    public string? Description { get; init; }

    public string? Url { get; init; }

    public string? ThumbnailUrl { get; init; }

    /// <summary>The inline keyboard under the message, or null.</summary>
    public InlineKeyboard? Keyboard { get; init; }
}

/// <summary>The button above the results: it leads to the bot with <c>/start parameter</c>, or opens a web app.</summary>
public sealed record InlineResultsButton(string Text, string? StartParameter, string? WebAppUrl);

/// <summary>What the bot answered to an inline query, checked and parsed.</summary>
/// <param name="CacheTime">Seconds for which the same query gets the same answer without the bot being asked.</param>
/// <param name="IsPersonal">Whether that goes only for the person who asked.</param>
/// <param name="NextOffset">To be asked for with the same query for more; empty when there is no more.</param>
public sealed record InlineAnswer(
    IReadOnlyList<InlineResult> Results, int CacheTime, bool IsPersonal, string NextOffset, InlineResultsButton? Button)
{
    /// <summary>Names this answer when one of its results is chosen.</summary>
    public string QueryId { get; init; } = "";

    /// <summary>Whether it is an earlier answer, given again while its cache time lasts.</summary>
    public bool Cached { get; init; }
}
