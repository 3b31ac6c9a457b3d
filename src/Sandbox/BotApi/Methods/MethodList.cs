namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>Every method that this sandbox has.</summary>
static class MethodList
{
    internal static IReadOnlyList<IBotMethod> All(SandboxServer server, CommandBook commands)
    {
        var descriptions = new BotTexts();
        return
        [
            new GetMe(), new GetUpdates(server.World, server.Webhook), new SetWebhook(server.Webhook), new DeleteWebhook(server.Webhook), new GetWebhookInfo(server.Webhook),
            new SendMessage(), new SendDocument(), new EditMessageText(), new EditMessageReplyMarkup(), new DeleteMessage(), new DeleteMessages(), new SendChatAction(),
            new AnswerCallbackQuery(), new AnswerInlineQuery(),
            new SetMyCommands(commands), new GetMyCommands(commands), new DeleteMyCommands(commands),
            new SetMyDescription(descriptions), new GetMyDescription(descriptions),
            new SetMyShortDescription(descriptions), new GetMyShortDescription(descriptions),
            new GetChat(), new GetChatMember(), new GetChatAdministrators(),
        ];
    }
}
