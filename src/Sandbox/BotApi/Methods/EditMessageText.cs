namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>editMessageText. A missing reply_markup takes the keyboard away, as on Telegram.</summary>
sealed class EditMessageText : IBotMethod
{
    public string Name => "editMessageText";

    public ValueTask AnswerAsync(Call call)
    {
        var text = TextInput.Read(call);
        var markup = MarkupParser.Parse(call["reply_markup"]);
        var (chat, id) = EditTarget.Read(call);
        EditTarget.Editable(call.World.Find(chat.Id, id));
        var finished = text.Finished();
        markup = markup.WithCheckedLinks();
        if (finished.CodePoints > SendMessage.MostCodePoints) throw RefusalException.BadRequest("MESSAGE_TOO_LONG");
        EditTarget.CheckOnServer(call, chat, markup);

        var edited = call.World.Edit(chat.Id, id, message =>
        {
            var before = EditTarget.Editable(message);
            return EditTarget.Changed(before, before with { Text = finished.Text, Entities = finished.Entities, Keyboard = markup.Inline });
        }, markupOnly: false);
        call.World.WriteMessage(call.Result, edited);
        return ValueTask.CompletedTask;
    }
}
