namespace Casebell.Sandbox.BotApi;

/// <summary>What a method is about to do with a chat; writing and editing are refused where reading is not.</summary>
enum Access { Read, ReadMembers, Edit, Write }

/// <summary>Finds the chat that a request names and refuses as the server does where the bot has no business.</summary>
static class ChatAccess
{
    internal static SandboxChat Chat(Call call, Access access) => Chat(call.World, call["chat_id"], access);

    internal static SandboxChat Chat(World world, string chatId, Access access)
    {
        if (chatId.Length == 0) throw RefusalException.BadRequest("chat_id is empty");
        var chat = chatId.StartsWith('@') ? world.FindChat(chatId[1..]) : world.FindChat(Parameters.LeadingInteger(chatId));
        if (chat is null) throw RefusalException.BadRequest("chat not found");
        return chat.Kind == ChatKind.Private ? Private(world, chat, access) : Group(chat, access);
    }

    static SandboxChat Private(World world, SandboxChat chat, Access access) =>
        access is Access.Edit or Access.Write && world.FindPerson(chat.Person) is { Deactivated: true }
            ? throw RefusalException.Forbidden("user is deactivated")
            : chat;

    static SandboxChat Group(SandboxChat chat, Access access)
    {
        var word = chat.Kind.Word();
        var changes = access is Access.Edit or Access.Write;
        if (chat.MigratedTo is { } fresh && changes)
            throw new RefusalException(400, "Bad Request: group chat was upgraded to a supergroup chat") { MigrateToChatId = fresh };
        if (chat.Deleted && changes) throw RefusalException.Forbidden("the group chat was deleted");
        if (chat.BotStatus == MemberStatus.Kicked) throw RefusalException.Forbidden($"bot was kicked from the {word} chat");
        // A public chat can be read from outside.
        if (chat.BotStatus == MemberStatus.Left && (changes || chat.Username is null))
            throw RefusalException.Forbidden($"bot is not a member of the {word} chat");
        return chat;
    }
}
