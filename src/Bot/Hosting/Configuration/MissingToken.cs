namespace Casebell.Hosting;

/// <summary>What a newcomer sees who starts the service without a token.</summary>
static class MissingToken
{
    public const string Screen =
        """
        Casebell needs a Telegram bot token (Telegram:Token), and none is set.

        To try Casebell without Telegram, token or account:
            dotnet run --project src/Sandbox
        It opens a chat page on this machine, with the bot inside.

        To run it on Telegram:
            1. In Telegram, write /newbot to @BotFather and answer its questions.
            2. It gives you a token: digits, a colon, letters. Keep it secret.
            3. Set it in the environment and start again:
               Telegram__Token=<token> dotnet src/Bot/bin/Release/net10.0/Bot.dll
        """;
}
