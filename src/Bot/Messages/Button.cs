namespace Casebell.Messages;

/// <summary>A button under a message. It carries all it needs, so that one on a year-old message still works.</summary>
public sealed record Button(string Text, ButtonAction Action)
{
    /// <summary>A button that this bot answers.</summary>
    /// <param name="data">At most 64 bytes of UTF-8.</param>
    public Button(string text, string data)
        : this(text, new ButtonAction.Press(data))
    {
    }
}

/// <summary>What pressing a button does.</summary>
public abstract record ButtonAction
{
    ButtonAction()
    {
    }

    /// <summary>Asks this bot.</summary>
    /// <param name="Data">At most 64 bytes of UTF-8.</param>
    public sealed record Press(string Data) : ButtonAction;

    /// <summary>Copies the text to the reader's clipboard; the bot learns nothing of it.</summary>
    /// <param name="Text">1 to 256 characters.</param>
    public sealed record Copy(string Text) : ButtonAction;

    /// <summary>Opens an address.</summary>
    public sealed record Open(Uri Address) : ButtonAction;

    /// <summary>Lets the reader choose a chat and begins an inline query of this bot there.</summary>
    /// <param name="Query">What stands behind the bot's name.</param>
    public sealed record Share(string Query) : ButtonAction;
}
