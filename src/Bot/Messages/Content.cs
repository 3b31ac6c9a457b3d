using Casebell.Messages.Wording;

namespace Casebell.Messages;

/// <summary>A finished message: text and the buttons under it, row by row.</summary>
public sealed record Content(Html Text, IReadOnlyList<IReadOnlyList<Button>> Buttons)
{
    /// <summary>A toast without words.</summary>
    public static Content Empty { get; } = new(Html.Empty);

    /// <summary>A file that the message brings; the text is its caption then, of at most 1,024 characters. Null: none.</summary>
    public Document? Document { get; init; }

    public Content(Html text)
        : this(text, [])
    {
    }
}
