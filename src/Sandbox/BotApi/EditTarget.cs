namespace Casebell.Sandbox.BotApi;

/// <summary>The message of the bot's that an edit names, and the checks that all edits share.</summary>
static class EditTarget
{
    const string NotModified = "message is not modified: specified new message content and reply markup are exactly the same as a "
        + "current content and reply markup of the message";

    /// <summary>The chat and message id; edits of inline messages are refused, for the sandbox posts none.</summary>
    internal static (SandboxChat Chat, int MessageId) Read(Call call)
    {
        var id = call.Parameters.Integer("message_id", least: 0);
        if (call["chat_id"].Length == 0 && id == 0)
            throw RefusalException.BadRequest(call["inline_message_id"].Length > 0 ? "MESSAGE_ID_INVALID" : "message identifier is not specified");
        var chat = ChatAccess.Chat(call, Access.Edit);
        return call.World.Find(chat.Id, id) is null ? throw NotFound() : (chat, id);
    }

    /// <summary>Refuses what may not be edited; asked first on a picture of the message, then again under the world's lock.</summary>
    internal static SandboxMessage Editable(SandboxMessage? message)
    {
        if (message is null) throw NotFound();
        return !message.FromBot || message.OtherMarkup || message.Service is not null ? throw RefusalException.BadRequest("message can't be edited") : message;
    }

    internal static SandboxMessage Changed(SandboxMessage before, SandboxMessage after)
    {
        var same = before.Text == after.Text && before.Entities.SequenceEqual(after.Entities) && InlineKeyboard.Same(before.Keyboard, after.Keyboard);
        return same ? throw RefusalException.BadRequest(NotModified) : after;
    }

    /// <summary>Counts the edit, and refuses it where the person no longer lets the bot write.</summary>
    internal static void CheckOnServer(Call call, SandboxChat chat, Markup markup)
    {
        markup.CheckOnServer();
        if (call.Flood.Take(chat.Id, chat.Kind != ChatKind.Private) is { } wait) throw RefusalException.TooMany(wait);
        if (chat.Blocked) throw RefusalException.Forbidden("bot was blocked by the user");
    }

    static RefusalException NotFound() => RefusalException.BadRequest("message to edit not found");
}
