namespace Casebell.Sandbox.BotApi.Methods;

sealed class GetChat : IBotMethod
{
    public string Name => "getChat";

    public ValueTask AnswerAsync(Call call)
    {
        var chat = ChatAccess.Chat(call, Access.Read);
        var json = call.Result;
        json.WriteStartObject();
        json.WriteChatFields(chat, call.World.FindPerson(chat.Person));
        json.WriteNumber("accent_color_id"u8, 0);
        json.WriteNumber("max_reaction_count"u8, 11);
        json.WriteStartObject("accepted_gift_types"u8);
        foreach (var gift in (ReadOnlySpan<string>)["unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription"])
            json.WriteBoolean(gift, chat.Kind == ChatKind.Private);
        json.WriteEndObject();
        json.WriteEndObject();
        return ValueTask.CompletedTask;
    }
}

sealed class GetChatMember : IBotMethod
{
    public string Name => "getChatMember";

    public ValueTask AnswerAsync(Call call)
    {
        var id = Parameters.LeadingInteger(call["user_id"]);
        if (id <= 0) throw RefusalException.BadRequest("invalid user_id specified");
        var chat = ChatAccess.Chat(call, id == call.World.Bot.Id ? Access.Read : Access.ReadMembers);
        if (id == call.World.Bot.Id)
        {
            ChatMember.Write(call.Result, () => call.Result.WriteBot(call.World.Bot), chat.BotStatus, chat.BotMuted, chat.Kind == ChatKind.Channel);
            return ValueTask.CompletedTask;
        }

        var person = call.World.FindPerson(id) ?? throw RefusalException.BadRequest("user not found");
        var status = chat.Kind == ChatKind.Private
            ? chat.Person == id ? MemberStatus.Member : throw RefusalException.BadRequest("member not found")
            : call.World.Members(chat.Id).GetValueOrDefault(id, MemberStatus.Left);
        ChatMember.Write(call.Result, () => call.Result.WriteUser(person), status, muted: false, chat.Kind == ChatKind.Channel);
        return ValueTask.CompletedTask;
    }
}

sealed class GetChatAdministrators : IBotMethod
{
    public string Name => "getChatAdministrators";

    public ValueTask AnswerAsync(Call call)
    {
        var chat = ChatAccess.Chat(call, Access.ReadMembers);
        if (chat.Kind == ChatKind.Private) throw RefusalException.BadRequest("there are no administrators in the private chat");
        call.Result.WriteStartArray();
        foreach (var (id, status) in call.World.Members(chat.Id))
            if (status is MemberStatus.Creator or MemberStatus.Administrator && call.World.FindPerson(id) is { IsBot: false } person)
                ChatMember.Write(call.Result, () => call.Result.WriteUser(person), status, muted: false, chat.Kind == ChatKind.Channel);
        if (chat.BotStatus == MemberStatus.Administrator)
            ChatMember.Write(call.Result, () => call.Result.WriteBot(call.World.Bot), chat.BotStatus, chat.BotMuted, chat.Kind == ChatKind.Channel);
        call.Result.WriteEndArray();
        return ValueTask.CompletedTask;
    }
}
