namespace Telegram.Bot.Tests.Server;

/// <summary>A test of the client over real HTTP, with a server of its own.</summary>
public abstract class ClientTest : IAsyncLifetime
{
    protected BotApi Api { get; } = new();

    protected ITelegramBotClient Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Api.InitializeAsync();
        Bot = Api.Client();
    }

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
