namespace Casebell.Messages;

/// <summary>What a handler returns; it never sends.</summary>
public abstract record Reply
{
    Reply()
    {
    }

    /// <summary>A new message.</summary>
    public sealed record Say(Saying Saying) : Reply;

    /// <summary>Puts new content into the message whose button was pressed; where that message is gone, sends a new one.</summary>
    public sealed record Show(Saying Saying) : Reply;

    /// <summary>A short notice at the pressed button. Every press gets one, if need be an empty one: it stops the button's spinner.</summary>
    /// <param name="Saying">Rendered without markup, at most 200 characters; null for no words.</param>
    public sealed record Toast(Saying? Saying) : Reply;

    /// <summary>The chat was erased: nothing can be queued for it, and whoever erased it answers in its own way. Stands alone.</summary>
    public sealed record Erased : Reply;
}
