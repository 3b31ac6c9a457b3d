namespace Telegram.Bot.Tests.Server;

/// <summary>Smallest objects that the API could send.</summary>
static class Samples
{
    public const string Chat = """{"id":7,"type":"private","first_name":"Reader"}""";

    public const string Person = """{"id":7,"is_bot":false,"first_name":"Reader","language_code":"kk"}""";

    public const string Message = $$"""{"message_id":11,"date":1669852800,"chat":{{Chat}},"text":"hello"}""";
}
