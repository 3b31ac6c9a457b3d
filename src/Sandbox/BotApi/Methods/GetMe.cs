namespace Casebell.Sandbox.BotApi.Methods;

sealed class GetMe : IBotMethod
{
    public string Name => "getMe";

    public ValueTask AnswerAsync(Call call)
    {
        var bot = call.World.Bot;
        var json = call.Result;
        json.WriteStartObject();
        json.WriteBotFields(bot);
        json.WriteBoolean("can_join_groups"u8, true);
        json.WriteBoolean("can_read_all_group_messages"u8, bot.CanReadAllGroupMessages);
        json.WriteBoolean("supports_guest_queries"u8, false);
        json.WriteBoolean("supports_inline_queries"u8, bot.SupportsInlineQueries);
        json.WriteBoolean("can_connect_to_business"u8, false);
        json.WriteBoolean("has_main_web_app"u8, false);
        json.WriteBoolean("has_topics_enabled"u8, false);
        json.WriteBoolean("allows_users_to_create_topics"u8, false);
        json.WriteBoolean("can_manage_bots"u8, false);
        json.WriteBoolean("supports_join_request_queries"u8, false);
        json.WriteEndObject();
        return ValueTask.CompletedTask;
    }
}
