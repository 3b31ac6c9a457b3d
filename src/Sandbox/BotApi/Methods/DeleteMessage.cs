namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>deleteMessage: within 48 hours; others' messages only in a private chat or as an administrator.</summary>
sealed class DeleteMessage : IBotMethod
{
    static readonly TimeSpan Limit = TimeSpan.FromHours(48);

    public string Name => "deleteMessage";

    public ValueTask AnswerAsync(Call call)
    {
        if (call["chat_id"].Length == 0) throw RefusalException.BadRequest("chat identifier is not specified");
        var id = call.Parameters.Integer("message_id", least: 0);
        if (id == 0) throw RefusalException.BadRequest("message identifier is not specified");
        var chat = ChatAccess.Chat(call, Access.Write);
        var message = call.World.Find(chat.Id, id) ?? throw RefusalException.BadRequest("message to delete not found");

        if (!IsAllowed(call.World, chat, message)) throw RefusalException.BadRequest("message can't be deleted for everyone");
        call.World.Delete(message);
        call.Result.WriteBooleanValue(true);
        return ValueTask.CompletedTask;
    }

    internal static bool IsAllowed(World world, SandboxChat chat, SandboxMessage message)
    {
        var young = world.Clock.GetUtcNow() - message.Date < Limit;
        var administrator = chat.BotStatus is MemberStatus.Administrator or MemberStatus.Creator && chat.Kind != ChatKind.Private;
        return message.FromBot ? young || administrator : chat.Kind == ChatKind.Private ? young : administrator;
    }
}
