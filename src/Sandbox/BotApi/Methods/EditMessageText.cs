namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>editMessageText. A missing reply_markup takes the keyboard away, as on Telegram.</summary>
sealed class EditMessageText : IBotMethod
{
    public string Name => "editMessageText";

    public ValueTask AnswerAsync(Call call)
    {
        var text = TextInput.Read(call);
        var markup = MarkupParser.Parse(call["reply_markup"]);
        var target = EditTarget.Read(call);
        target.Editable(call.World.Find(target.Chat.Id, target.MessageId));
        var finished = text.Finished();
        markup = markup.WithCheckedButtons(target.Chat.Kind == ChatKind.Channel);
        if (finished.CodePoints > SendMessage.MostCodePoints) throw RefusalException.BadRequest("MESSAGE_TOO_LONG");
        target.CheckOnServer(call, markup);

        var edited = call.World.Edit(target.Chat.Id, target.MessageId, message =>
        {
            var before = target.Editable(message);
            if (before.Document is not null) throw RefusalException.BadRequest("there is no text in the message to edit");
            return EditTarget.Changed(before, before with { Text = finished.Text, Entities = finished.Entities, Keyboard = markup.Inline });
        }, markupOnly: false);
        target.WriteResult(call, edited);
        return ValueTask.CompletedTask;
    }
}
