using System.Collections.Frozen;
using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox.BotApi.Methods;

sealed class SendChatAction : IBotMethod
{
    static readonly FrozenSet<string> Actions = FrozenSet.Create(
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document", "choose_sticker",
        "find_location", "record_video_note", "upload_video_note", "record_audio", "upload_audio", "pick_up_location", "cancel");

    public string Name => "sendChatAction";

    public ValueTask AnswerAsync(Call call)
    {
        var action = call["action"].LowerAscii();
        if (!Actions.Contains(action)) throw RefusalException.BadRequest("wrong parameter action in request");
        var chat = ChatAccess.Chat(call, Access.Write);
        if (chat.Blocked) throw RefusalException.Forbidden("bot was blocked by the user");
        if (chat is { Kind: ChatKind.Private, Started: false }) throw RefusalException.Forbidden("bot can't initiate conversation with a user");
        call.World.ShowAction(chat.Id, action);
        call.Result.WriteBooleanValue(true);
        return ValueTask.CompletedTask;
    }
}
