using System.Diagnostics;
using Casebell.Sandbox;

namespace Casebell.Benchmarks;

/// <summary>The service as its own process, with a database of its own that goes with it.</summary>
sealed class BotProcess : IDisposable
{
    readonly DirectoryInfo folder;
    readonly SandboxServer server;
    Process? process;

    public BotProcess(SandboxServer server)
    {
        this.server = server;
        folder = Directory.CreateTempSubdirectory("casebell-benchmark-");
    }

    public void Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll")])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        foreach (var (key, value) in Settings())
            start.Environment[key] = value;
        process = Process.Start(start)!;
        // Read and thrown away: a full pipe would stop it.
        process.OutputDataReceived += static (_, e) => { if (Environment.GetEnvironmentVariable("SHOW") is not null) Console.WriteLine(e.Data); };
        process.BeginOutputReadLine();
    }

    /// <summary>Ends it at once, keeping its database.</summary>
    public void Kill()
    {
        process?.Kill();
        process?.WaitForExit();
        process?.Dispose();
        process = null;
    }

    public void Dispose()
    {
        Kill();
        if (Environment.GetEnvironmentVariable("SHOW") is null) folder.Delete(recursive: true); else Console.WriteLine(folder);
    }

    Dictionary<string, string> Settings() => new()
    {
        ["Telegram__Token"] = server.Token,
        ["Telegram__ApiUrl"] = server.Address.GetLeftPart(UriPartial.Authority),
        ["Telegram__MessagesPerSecond"] = "0",
        ["Telegram__MessagesPerSecondPerChat"] = "0",
        ["Telegram__MessagesPerMinutePerGroup"] = "0",
        ["Limits__CommandsPerMinute"] = "0",
        ["Urls"] = "http://127.0.0.1:0",
    };
}
