namespace Casebell.Sandbox;

/// <summary>The one bot of this Telegram, as <c>getMe</c> describes it.</summary>
public sealed record BotAccount(long Id, string FirstName, string Username)
{
    /// <summary>Set at BotFather: false is privacy mode, in which a group shows the bot only what is meant for it.</summary>
    public bool CanReadAllGroupMessages { get; init; }

    /// <summary>Set at BotFather: whether people can write <c>@bot query</c> anywhere.</summary>
    public bool SupportsInlineQueries { get; init; } = true;

    /// <summary>Set at BotFather: whether the bot is told which inline result somebody chose. Off unless asked for, as there.</summary>
    public bool InlineFeedback { get; init; }
}
