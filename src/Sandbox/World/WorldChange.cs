namespace Casebell.Sandbox;

/// <summary>Something that happened in the sandbox, for the chat page and for waiting tests.</summary>
public abstract record WorldChange(long ChatId);

public sealed record MessageSent(SandboxMessage Message) : WorldChange(Message.ChatId);

public sealed record MessageEdited(SandboxMessage Message) : WorldChange(Message.ChatId);

/// <summary>Only the keyboard under the message changed.</summary>
public sealed record MarkupEdited(SandboxMessage Message) : WorldChange(Message.ChatId);

public sealed record MessageDeleted(SandboxMessage Message) : WorldChange(Message.ChatId);

/// <summary>The bot showed a chat action, such as <c>typing</c>, for five seconds.</summary>
public sealed record Typing(long ChatId, string Action) : WorldChange(ChatId);

public sealed record CallbackAnswered(long ChatId, string QueryId, CallbackAnswer Answer) : WorldChange(ChatId);

/// <summary>A person wrote to the bot for the first time.</summary>
public sealed record Started(long ChatId) : WorldChange(ChatId);

public sealed record Blocked(long ChatId) : WorldChange(ChatId);

public sealed record Unblocked(long ChatId) : WorldChange(ChatId);

/// <summary>A chat was added, or its members or title changed.</summary>
public sealed record ChatChanged(long ChatId) : WorldChange(ChatId);

/// <summary>The clock was moved; <see cref="WorldChange.ChatId"/> is 0.</summary>
public sealed record ClockMoved(DateTimeOffset Now) : WorldChange(0);

/// <summary>What the bot answered to a pressed button.</summary>
public sealed record CallbackAnswer(string? Text, bool ShowAlert, string? Url);
