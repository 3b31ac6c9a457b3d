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
public sealed record Occasion(long ChatId, Language Language, DateTimeZone? Zone, bool IsPrivate, Instant Now, ReadSession Session);

/// <summary>What came of making a text.</summary>
public abstract record Rendering
{
    Rendering()
    {
    }

    /// <summary>Send this.</summary>
    public sealed record Ready(Content Content) : Rendering;

    /// <summary>It is no longer true or of use: say nothing, and note why.</summary>
    public sealed record Pointless(string Reason) : Rendering;

    public static implicit operator Rendering(Content content) => new Ready(content);

    public static Rendering FromContent(Content content) => new Ready(content);
}
