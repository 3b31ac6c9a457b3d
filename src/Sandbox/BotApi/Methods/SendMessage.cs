namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>sendMessage. The order of its checks is the server's: the form of the request, the chat, the text, Telegram itself.</summary>
sealed class SendMessage : IBotMethod
{
    internal const int MostCodePoints = 4096;

    public string Name => "sendMessage";

    public ValueTask AnswerAsync(Call call)
    {
        var text = TextInput.Read(call);
        var reply = ReplyParameters.Read(call);
        var markup = MarkupParser.Parse(call["reply_markup"]);
        var chat = ChatAccess.Chat(call, Access.Write);
        var topic = call.World.FindTopic(chat, call.Parameters.Integer("message_thread_id"));
        var replyTo = reply.Find(call.World, chat);

        var finished = text.Finished();
        if (finished.CodePoints > MostCodePoints) throw RefusalException.BadRequest("message is too long");
        markup = markup.WithCheckedButtons(inChannel: chat.Kind == ChatKind.Channel);
        if (chat.Kind == ChatKind.Channel && (chat.BotMuted || chat.BotStatus != MemberStatus.Administrator))
            throw RefusalException.BadRequest("need administrator rights in the channel chat");
        if (chat.BotMuted) throw RefusalException.BadRequest("not enough rights to send text messages to the chat");

        call.World.CheckTopicIsOpen(chat, topic);
        markup.CheckOnServer();
        if (call.Flood.Take(chat.Id, chat.Kind != ChatKind.Private) is { } wait) throw RefusalException.TooMany(wait);
        var silent = call.Parameters.Flag("disable_notification");
        var message = call.World.Post(chat.Id, new Draft(finished, markup, silent, call.Parameters.Flag("protect_content"), replyTo, topic));
        call.World.WriteMessage(call.Result, message);
        return ValueTask.CompletedTask;
    }
}
