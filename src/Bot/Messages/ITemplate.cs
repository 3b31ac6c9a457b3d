using System.Collections.Frozen;
using Casebell.Storage;
using Casework;
using NodaTime;

namespace Casebell.Messages;

/// <summary>Makes the text of one kind of message at the moment when it is sent.</summary>
public interface ITemplate
{
    string Name { get; }

    Rendering Render(Saying saying, Occasion occasion);
}

/// <summary>For whom and when a message is made.</summary>
/// <param name="Zone">The zone that the chat chose; null until it has.</param>
/// <param name="ChatId">The chat's row, for templates that speak of what this chat follows.</param>
public sealed record Occasion(long ChatId, Language Language, DateTimeZone? Zone, bool IsPrivate, Instant Now, ReadSession Session)
{
    /// <summary>The chat wants messages that name nobody until they are opened.</summary>
    public bool IsDiscreet { get; init; }

    /// <summary>The rows of all chats for which messages are made on this snapshot, this one among them: what each needs to know is best asked for all at once.</summary>
    public IReadOnlyList<long> Company { get; init; } = [ChatId];
}

/// <summary>Makes one message of several that a chat wants together.</summary>
public interface IDigest
{
    /// <param name="sayings">In the order in which they were queued; at least one.</param>
    Rendering Render(IReadOnlyList<Saying> sayings, Occasion occasion);
}

/// <summary>What came of making a text.</summary>
public abstract record Rendering
{
    Rendering()
    {
    }

    /// <summary>Of a digest: which of its sayings, by their place, it does not tell, and why.</summary>
    public IReadOnlyDictionary<int, string> Untold { get; init; } = FrozenDictionary<int, string>.Empty;

    /// <summary>Send this.</summary>
    public sealed record Ready(Content Content) : Rendering;

    /// <summary>Puts the corrected content into a message that was sent before, and says something new where the correction matters.</summary>
    /// <param name="MessageId">Of the earlier message, in the same chat.</param>
    /// <param name="Anew">Null where the corrected message is enough; where that is gone, it is sent anew.</param>
    public sealed record Correction(int MessageId, Content Corrected, Content? Anew) : Rendering;

    /// <summary>What it depends on is still being written: ask again a little later.</summary>
    public sealed record NotYet(string Reason) : Rendering;

    /// <summary>It is no longer true or of use: say nothing, and note why.</summary>
    public sealed record Pointless(string Reason) : Rendering;

    public static implicit operator Rendering(Content content) => new Ready(content);

    public static Rendering FromContent(Content content) => new Ready(content);
}
