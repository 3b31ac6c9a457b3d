namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>sendDocument, with the checks of <see cref="SendMessage"/> in the same order; the caption may be empty.</summary>
sealed class SendDocument : IBotMethod
{
    const int MostCodePoints = 1024;

    public string Name => "sendDocument";

    public ValueTask AnswerAsync(Call call)
    {
        var document = DocumentInput.Read(call);
        var caption = TextInput.Parse(call["caption"], call["parse_mode"], call["caption_entities"]);
        var reply = ReplyParameters.Read(call);
        var markup = MarkupParser.Parse(call["reply_markup"]);
        var chat = ChatAccess.Chat(call, Access.Write);
        var topic = call.World.FindTopic(chat, call.Parameters.Integer("message_thread_id"));
        var replyTo = reply.Find(call.World, chat);

        var finished = caption.Finished(mayBeEmpty: true);
        if (finished.CodePoints > MostCodePoints) throw RefusalException.BadRequest("message caption is too long");
        markup = markup.WithCheckedButtons(inChannel: chat.Kind == ChatKind.Channel);
        if (chat.Kind == ChatKind.Channel && (chat.BotMuted || chat.BotStatus != MemberStatus.Administrator))
            throw RefusalException.BadRequest("need administrator rights in the channel chat");
        if (chat.BotMuted || chat.RefusesDocuments) throw RefusalException.BadRequest("not enough rights to send documents to the chat");

        call.World.CheckTopicIsOpen(chat, topic);
        markup.CheckOnServer();
        if (call.Flood.Take(chat.Id, chat.Kind != ChatKind.Private) is { } wait) throw RefusalException.TooMany(wait);
        var silent = call.Parameters.Flag("disable_notification");
        var message = call.World.Post(chat.Id, new Draft(finished, markup, silent, call.Parameters.Flag("protect_content"), replyTo, topic, document));
        call.World.WriteMessage(call.Result, message);
        return ValueTask.CompletedTask;
    }
}
