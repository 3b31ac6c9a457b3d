namespace Casebell.Sandbox;

/// <summary>The place where the bot is started inside the sandbox, against the sandbox: the very program that serves Telegram.</summary>
static class BotInside
{
    /// <summary>Runs until it is told to stop. What the bot stores lies in a folder that goes with it.</summary>
    internal static async Task RunWithBotAsync(SandboxServer server, MovableTime clock, TextWriter output, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("casebell-sandbox-");
        try
        {
            await using var service = await CasebellService.StartAsync(clock, Settings(server, folder.FullName), cancellationToken: stop);
            await output.WriteLineAsync(
                $"""

                Casebell's sandbox is open: {server.Address.GetLeftPart(UriPartial.Authority)}

                Open the address in a browser, choose who to be, and press Start.
                Nothing leaves this machine. Its clock shows {clock.GetUtcNow():yyyy-MM-dd HH:mm} UTC. Ctrl+C ends it.

                """);
            await Task.WhenAny(service.WaitForEndAsync(CancellationToken.None), Task.Delay(Timeout.InfiniteTimeSpan, stop));
            await service.StopAsync();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>They win over the environment: a real token set there must not be used here.</summary>
    static Dictionary<string, string?> Settings(SandboxServer server, string folder) => new()
    {
        ["Telegram:Token"] = server.Token,
        ["Telegram:ApiUrl"] = server.Address.GetLeftPart(UriPartial.Authority),
        ["Telegram:Proxy"] = "",
        ["Telegram:Mode"] = "Polling",
        ["Storage:Provider"] = "Sqlite",
        ["Storage:ConnectionString"] = $"Data Source={Path.Combine(folder, "data", "bot.db")}",
        ["Privacy:KeyFile"] = Path.Combine(folder, "keys", "bot.key"),
        ["Cases:ImportBundled"] = "true",
        ["Urls"] = "http://127.0.0.1:0",
    };
}
