using Casebell.Sandbox;

namespace Casebell.Tests.Harness;

/// <summary>A person who writes to the bot and reads what it answers, in their private chat or in a group.</summary>
public sealed record Reader(Stage Stage, Person Person)
{
    public long Id => Person.Id;

    /// <summary>Where they write and read.</summary>
    public long Chat { get; init; } = Person.Id;

    /// <summary>All that the bot has said here, oldest first, as it now stands.</summary>
    public IReadOnlyList<SandboxMessage> Heard => [.. Stage.World.Messages(Chat).Where(message => message is { FromBot: true, Deleted: false })];

    public Reader In(long chat) => this with { Chat = chat };

    public SandboxMessage Say(string text) => Stage.World.Say(Id, Chat, text);

    /// <summary>Says something and waits for the bot's answer.</summary>
    public Task<SandboxMessage> AskAsync(string text) => NextAsync(Say(text));

    /// <summary>The bot's first message after the given one.</summary>
    public Task<SandboxMessage> NextAsync(SandboxMessage after) => Stage.World.NextBotMessageAsync(Chat, after.MessageId, Stage.Patience);

    /// <summary>Waits until the bot has said so many things here, and gives them.</summary>
    public async Task<IReadOnlyList<SandboxMessage>> HearAsync(int count)
    {
        await Stage.UntilAsync(() => Heard.Count >= count);
        return Heard;
    }

    /// <summary>Types the bot's name and these words in some group, and waits for the list.</summary>
    public async Task<InlineAnswer> TypeAsync(string words, string offset = "") =>
        (await Stage.World.InlineAsync(Id, words, Stage.Patience, offset, "group")).ShouldNotBeNull("the bot offered nothing");

    /// <summary>Presses the button with these words.</summary>
    /// <returns>The notice at the button, null where it has no words.</returns>
    public Task<string?> PressAsync(SandboxMessage message, string button) => PressDataAsync(message, message.Button(button).CallbackData.ShouldNotBeNull());

    public async Task<string?> PressDataAsync(SandboxMessage message, string data) =>
        (await Stage.World.PressAsync(Id, Chat, message.MessageId, data, Stage.Patience)).ShouldNotBeNull("the press was not answered").Text;

    /// <summary>Presses a button that changes the message it stands under.</summary>
    /// <returns>The changed message.</returns>
    public async Task<SandboxMessage> TurnAsync(SandboxMessage message, string button)
    {
        await PressAsync(message, button);
        return await Stage.World.NextEditAsync(message, Stage.Patience);
    }
}
