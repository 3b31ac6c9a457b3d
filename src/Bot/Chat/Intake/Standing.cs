namespace Casebell.Chat.Intake;

/// <summary>What was found out about who asks, before the transaction begins (it may take a question to Telegram).</summary>
public enum Standing
{
    /// <summary>May ask, and may not change what a group gets.</summary>
    Reader,

    /// <summary>May change what the chat gets: it is their own, or they administer it.</summary>
    MayChange,

    /// <summary>Runs the bot, and is in a private chat: may change what it gets, and has commands that nobody else has.</summary>
    Owner,

    /// <summary>Telegram did not say just now whether they administer the chat: may only ask.</summary>
    Unsure,

    /// <summary>Asked too often: is told once.</summary>
    TooOften,

    /// <summary>Asked too often and has been told.</summary>
    Silenced,
}
