using Casebell.Messages.Wording;

namespace Casebell.Messages;

/// <summary>A finished message: text and the buttons under it, row by row.</summary>
public sealed record Content(Html Text, IReadOnlyList<IReadOnlyList<Button>> Buttons)
{
    public Content(Html text)
        : this(text, [])
    {
    }
}

/// <summary>A button that carries all it needs, so that one on a year-old message still works.</summary>
/// <param name="Data">At most 64 bytes of UTF-8.</param>
public sealed record Button(string Text, string Data);
