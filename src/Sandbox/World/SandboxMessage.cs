namespace Casebell.Sandbox;

/// <summary>A message as it is at one moment; an edit makes a new record with a higher <see cref="Edits"/>.</summary>
/// <param name="MessageId">Counts up in a supergroup; private chats and basic groups share one counter.</param>
/// <param name="From">A person's id or the bot's.</param>
/// <param name="Date">By the sandbox's clock, to the second as Telegram keeps it.</param>
public sealed record SandboxMessage(long ChatId, int MessageId, long From, bool FromBot, DateTimeOffset Date, string Text)
{
    public IReadOnlyList<TextEntity> Entities { get; init; } = [];

    /// <summary>The file that the message brings, or null; the text is its caption then, and may be empty.</summary>
    public SandboxDocument? Document { get; init; }

    /// <summary>The inline keyboard, or null.</summary>
    public InlineKeyboard? Keyboard { get; init; }

    /// <summary>Sent with a reply keyboard, or a request to remove one: such a message cannot be edited.</summary>
    public bool OtherMarkup { get; init; }

    /// <summary>Sent with disable_notification.</summary>
    public bool Silent { get; init; }

    public bool Protected { get; init; }

    public int? ReplyTo { get; init; }

    /// <summary>The forum topic that it stands in; null in the general topic and outside forums.</summary>
    public int? Topic { get; init; }

    /// <summary>A person posted it by choosing one of the bot's inline results.</summary>
    public bool ViaBot { get; init; }

    /// <summary>What the bot knows an inline message by; null when it was posted without a keyboard, or in no such way.</summary>
    public string? InlineMessageId { get; init; }

    public DateTimeOffset? EditDate { get; init; }

    /// <summary>How often the message was edited, its keyboard included.</summary>
    public int Edits { get; init; }

    public bool Deleted { get; init; }

    /// <summary>A service message: an object with the fields that say what happened, such as <c>{"left_chat_member":{…}}</c>.</summary>
    public string? Service { get; init; }

    /// <summary>The first button with this text, for pressing in tests.</summary>
    /// <exception cref="InvalidOperationException">There is no such button.</exception>
    public InlineButton Button(string text) =>
        Keyboard?.Buttons.FirstOrDefault(button => button.Text == text)
        ?? throw new InvalidOperationException($"The message has no button \"{text}\".");
}
