namespace Casebell.Sandbox.BotApi;

/// <summary>The message that an edit names, and the checks that all edits share.</summary>
/// <param name="Inline">Named by its inline message id: the bot need not be in the chat, nor is it told which one it is.</param>
readonly record struct EditTarget(SandboxChat Chat, int MessageId, bool Inline)
{
    const string NotModified = "message is not modified: specified new message content and reply markup are exactly the same as a "
        + "current content and reply markup of the message";

    internal static EditTarget Read(Call call)
    {
        var id = call.Parameters.Integer("message_id", least: 0);
        if (call["chat_id"].Length == 0 && id == 0) return ReadInline(call);
        var chat = ChatAccess.Chat(call, Access.Edit);
        return call.World.Find(chat.Id, id) is null ? throw NotFound() : new(chat, id, Inline: false);
    }

    static EditTarget ReadInline(Call call)
    {
        var id = call["inline_message_id"];
        if (id.Length == 0) throw RefusalException.BadRequest("message identifier is not specified");
        var message = call.World.FindInline(id) ?? throw RefusalException.BadRequest("MESSAGE_ID_INVALID");
        return new(call.World.Chat(message.ChatId), message.MessageId, Inline: true);
    }

    /// <summary>Refuses what may not be edited; asked first on a picture of the message, then again under the world's lock.</summary>
    internal SandboxMessage Editable(SandboxMessage? message)
    {
        if (message is null) throw Inline ? RefusalException.BadRequest("MESSAGE_ID_INVALID") : NotFound();
        var bots = message.FromBot && !message.OtherMarkup && message.Service is null;
        return Inline || bots ? message : throw RefusalException.BadRequest("message can't be edited");
    }

    internal static SandboxMessage Changed(SandboxMessage before, SandboxMessage after)
    {
        var same = before.Text == after.Text && before.Entities.SequenceEqual(after.Entities) && InlineKeyboard.Same(before.Keyboard, after.Keyboard);
        return same ? throw RefusalException.BadRequest(NotModified) : after;
    }

    /// <summary>Counts the edit, and refuses it where the person no longer lets the bot write.</summary>
    internal void CheckOnServer(Call call, Markup markup)
    {
        markup.CheckOnServer();
        if (call.Flood.Take(Chat.Id, Chat.Kind != ChatKind.Private) is { } wait) throw RefusalException.TooMany(wait);
        if (Chat.Blocked && !Inline) throw RefusalException.Forbidden("bot was blocked by the user");
    }

    /// <summary>The message as it is now; of an inline message only that it was edited.</summary>
    internal void WriteResult(Call call, SandboxMessage edited)
    {
        if (Inline) call.Result.WriteBooleanValue(true);
        else call.World.WriteMessage(call.Result, edited);
    }

    static RefusalException NotFound() => RefusalException.BadRequest("message to edit not found");
}
