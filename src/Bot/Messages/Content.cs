using Casebell.Messages.Wording;

namespace Casebell.Messages;

/// <summary>A finished message: text and the buttons under it, row by row.</summary>
public sealed record Content(Html Text, IReadOnlyList<IReadOnlyList<Button>> Buttons)
{
    /// <summary>A toast without words.</summary>
    public static Content Empty { get; } = new(Html.Empty);

    public Content(Html text)
        : this(text, [])
    {
    }
}
