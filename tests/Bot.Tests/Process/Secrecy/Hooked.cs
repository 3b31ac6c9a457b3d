namespace Casebell.Tests.Process.Secrecy;

/// <summary>Starts the bot with <see cref="StartupHook"/> in its process.</summary>
static class Hooked
{
    /// <param name="work">One of the hook's.</param>
    public static BotProcess Start(Stage stage, string work, string file) => BotProcess.Start(
        stage.Home, new Dictionary<string, string>(stage.Settings) { ["DOTNET_STARTUP_HOOKS"] = Path.Combine(AppContext.BaseDirectory, "Bot.Tests.dll"), [work] = file });
}
