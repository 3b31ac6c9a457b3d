using System.Diagnostics;
using System.Globalization;
using Casebell.Sandbox;

namespace Casebell.Benchmarks;

/// <summary>The service as its own process, with a database of its own that goes with it.</summary>
/// <param name="token">Known to the server.</param>
/// <param name="server">Where the Bot API is.</param>
sealed class BotProcess(string token, Uri server) : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("casebell-benchmark-");
    Process? process;

    public BotProcess(SandboxServer server)
        : this(server.Token, server.Address)
    {
    }

    /// <summary>Whether it keeps Telegram's limits at its next start; else they are lifted.</summary>
    public bool KeepsLimits { get; set; }

    /// <summary>At its next start, of one person; 0 lifts it.</summary>
    public int CommandsPerMinute { get; set; }

    public string Database => Path.Combine(folder.FullName, "data", "bot.db");

    public string KeyFile => Path.Combine(folder.FullName, "keys", "bot.key");

    /// <summary>Seconds of all its starts together.</summary>
    public double CpuSeconds { get; private set; }

    /// <summary>The most memory that one of its starts ever held, in bytes.</summary>
    public long PeakMemory { get; private set; }

    public void Start()
    {
        process = Process.Start(Command())!;
        // Read and thrown away: a full pipe would stop it.
        process.OutputDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
    }

    /// <summary>Ends it at once, keeping its database.</summary>
    public void Kill()
    {
        if (process is null)
            return;
        NoteUse();
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        process = null;
    }

    /// <summary>Runs a verb beside it, or without it.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task RunVerbAsync(params string[] arguments)
    {
        using var verb = Process.Start(Command(arguments))!;
        var said = await verb.StandardOutput.ReadToEndAsync();
        await verb.WaitForExitAsync();
        if (verb.ExitCode != 0)
            throw new InvalidOperationException($"{arguments[0]} ended with {verb.ExitCode}: {said}");
    }

    /// <returns>Where the file lies, for <see cref="RunVerbAsync"/>.</returns>
    public string Write(string name, string content)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Reads what the system noted of it; the system forgets that with the process.</summary>
    public (double CpuSeconds, long PeakMemory) Use()
    {
        if (process is not { HasExited: false })
            return (CpuSeconds, PeakMemory);
        process.Refresh();
        return (CpuSeconds + process.TotalProcessorTime.TotalSeconds, Math.Max(PeakMemory, process.PeakWorkingSet64));
    }

    public void Dispose()
    {
        Kill();
        folder.Delete(recursive: true);
    }

    void NoteUse() => (CpuSeconds, PeakMemory) = Use();

    ProcessStartInfo Command(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), .. arguments])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        foreach (var (key, value) in Settings())
            start.Environment[key] = value;
        return start;
    }

    Dictionary<string, string> Settings()
    {
        Dictionary<string, string> settings = new()
        {
            ["Telegram__Token"] = token,
            ["Telegram__ApiUrl"] = server.GetLeftPart(UriPartial.Authority),
            ["Limits__CommandsPerMinute"] = CommandsPerMinute.ToString(CultureInfo.InvariantCulture),
            ["Urls"] = "http://127.0.0.1:0",
        };
        if (!KeepsLimits)
            settings["Telegram__MessagesPerSecond"] = settings["Telegram__MessagesPerSecondPerChat"] = settings["Telegram__MessagesPerMinutePerGroup"] = "0";
        return settings;
    }
}
