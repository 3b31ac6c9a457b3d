using Casebell.Addresses;
using Casebell.Sandbox;
using Casework;

namespace Casebell.Tests.Process.Alerts;

/// <summary>A chat of some kind that follows the case.</summary>
/// <param name="Address">As the bot knows it.</param>
/// <param name="Title">Of the case, in the chat's language.</param>
sealed record Follower(ChatAddress Address, Language Language, string Title)
{
    /// <summary>Where its messages arrive, if elsewhere than where they are sent: the group became a supergroup.</summary>
    public long? MovedTo { get; set; }

    /// <summary>Why nothing can be delivered; null while it can.</summary>
    public string? Dead { get; set; }

    /// <summary>Its row in the table <c>chat</c>.</summary>
    public long Row { get; set; }

    /// <summary>What the bot said there, oldest first.</summary>
    public IEnumerable<SandboxMessage> Heard(World world) =>
        world.Messages(MovedTo ?? Address.ChatId).Where(message => message.FromBot);
}
