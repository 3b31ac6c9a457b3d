using System.Text.Json;

namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>deleteMessages: up to 100 at once; those that are not found are passed over, and where one may not be deleted, none is.</summary>
sealed class DeleteMessages : IBotMethod
{
    const int Most = 100;

    public string Name => "deleteMessages";

    public ValueTask AnswerAsync(Call call)
    {
        if (call["chat_id"].Length == 0) throw RefusalException.BadRequest("chat identifier is not specified");
        var ids = Read(call["message_ids"]);
        if (ids.Count == 0) throw RefusalException.BadRequest("message identifiers are not specified");
        if (ids.Count > Most) throw RefusalException.BadRequest("too many message identifiers specified");
        var chat = ChatAccess.Chat(call, Access.Write);
        var messages = ids.Distinct().Select(id => call.World.Find(chat.Id, id)).OfType<SandboxMessage>().ToList();

        if (!messages.TrueForAll(message => DeleteMessage.IsAllowed(call.World, chat, message))) throw RefusalException.BadRequest("message can't be deleted for everyone");
        messages.ForEach(call.World.Delete);
        call.Result.WriteBooleanValue(true);
        return ValueTask.CompletedTask;
    }

    static List<int> Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<List<int>>(text) ?? [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
