namespace Casebell.Sandbox.BotApi.Methods;

sealed class EditMessageReplyMarkup : IBotMethod
{
    public string Name => "editMessageReplyMarkup";

    public ValueTask AnswerAsync(Call call)
    {
        var markup = MarkupParser.Parse(call["reply_markup"]);
        var (chat, id) = EditTarget.Read(call);
        EditTarget.Editable(call.World.Find(chat.Id, id));
        markup = markup.WithCheckedLinks();
        EditTarget.CheckOnServer(call, chat, markup);

        var edited = call.World.Edit(chat.Id, id, message =>
        {
            var before = EditTarget.Editable(message);
            return EditTarget.Changed(before, before with { Keyboard = markup.Inline });
        }, markupOnly: true);
        call.World.WriteMessage(call.Result, edited);
        return ValueTask.CompletedTask;
    }
}
