using System.Text.Json;

namespace Casebell.Sandbox;

/// <summary>The bot's standing in a chat, as a my_chat_member update shows it.</summary>
sealed record BotMembership(MemberStatus Status, bool Muted = false, bool InChannel = false)
{
    internal BotMembership(SandboxChat chat) : this(chat.BotStatus, chat.BotMuted, chat.Kind == ChatKind.Channel) { }

    internal void Write(Utf8JsonWriter json, BotAccount bot) =>
        ChatMember.Write(json, () => json.WriteBot(bot), Status, Muted, InChannel);
}
