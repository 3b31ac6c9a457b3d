using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Casebell.EndToEnd.Tests;

/// <summary>The Sandbox as a newcomer starts it: its own process, on a free port, in an empty folder of its own.</summary>
sealed partial class SandboxProcess : IAsyncDisposable
{
    static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(60);
    static readonly string[] LeftOut = ["Telegram__", "Storage__", "Privacy__", "Limits__", "Editors__", "Cases__", "Urls", "ASPNETCORE_"];

    readonly Process process;
    readonly DirectoryInfo folder;
    readonly ConcurrentQueue<string> output = new();
    readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    SandboxProcess(Process process, DirectoryInfo folder)
    {
        this.process = process;
        this.folder = folder;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The Sandbox stopped by itself.\n{Output}"));
    }

    /// <summary>Where the chat page is.</summary>
    internal Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>What a console logger marks as an error or worse.</summary>
    internal IEnumerable<string> Errors =>
        output.Where(line => line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal));

    string Output => string.Join('\n', output);

    internal static async Task<SandboxProcess> Start()
    {
        var home = Directory.CreateTempSubdirectory("casebell-");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Sandbox.dll"), "--port", "0"])
        {
            WorkingDirectory = home.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsConfiguration).ToList()) start.Environment.Remove(name);
        var sandbox = new SandboxProcess(new Process { StartInfo = start, EnableRaisingEvents = true }, home);
        try
        {
            sandbox.process.Start();
            sandbox.process.BeginOutputReadLine();
            sandbox.process.BeginErrorReadLine();
            sandbox.Address = await sandbox.address.Task.WaitAsync(StartsWithin);
            return sandbox;
        }
        catch (TimeoutException slow)
        {
            await sandbox.DisposeAsync();
            throw new TimeoutException($"The Sandbox named no address within {StartsWithin.TotalSeconds} s.\n{sandbox.Output}", slow);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>Settings of the person who runs the tests are not the newcomer's.</summary>
    static bool IsConfiguration(string name) =>
        LeftOut.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    void Read(string? line)
    {
        if (line is null) return;
        output.Enqueue(line);
        if (Printed().Match(line) is { Success: true } match) address.TrySetResult(new Uri(match.Value));
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9]\d*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Printed();
}
