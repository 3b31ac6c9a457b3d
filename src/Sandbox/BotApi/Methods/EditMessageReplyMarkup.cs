namespace Casebell.Sandbox.BotApi.Methods;

sealed class EditMessageReplyMarkup : IBotMethod
{
    public string Name => "editMessageReplyMarkup";

    public ValueTask AnswerAsync(Call call)
    {
        var markup = MarkupParser.Parse(call["reply_markup"]);
        var target = EditTarget.Read(call);
        target.Editable(call.World.Find(target.Chat.Id, target.MessageId));
        markup = markup.WithCheckedButtons(target.Chat.Kind == ChatKind.Channel);
        target.CheckOnServer(call, markup);

        var edited = call.World.Edit(target.Chat.Id, target.MessageId, message =>
        {
            var before = target.Editable(message);
            return EditTarget.Changed(before, before with { Keyboard = markup.Inline });
        }, markupOnly: true);
        target.WriteResult(call, edited);
        return ValueTask.CompletedTask;
    }
}
