using System.Collections.Concurrent;
using System.Diagnostics;
using OperatingSystemProcess = System.Diagnostics.Process;

namespace Casebell.Tests.Process;

/// <summary>The bot as a stranger runs it: <c>dotnet Bot.dll</c> in a process of its own, set by its environment.</summary>
sealed class BotProcess : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);
    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);
    static readonly string[] LeftOut = ["Telegram__", "Storage__", "Privacy__", "Limits__", "Editors__", "Cases__", "Urls", "ASPNETCORE_", "Logging__"];

    readonly OperatingSystemProcess process;
    readonly HttpClient http;
    readonly ConcurrentQueue<string> output = new();
    readonly ConcurrentQueue<string> errors = new();

    BotProcess(OperatingSystemProcess process, Uri address)
    {
        this.process = process;
        http = new HttpClient { BaseAddress = address, Timeout = Patience };
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(errors, line.Data);
    }

    /// <summary>Where the program lies that these tests were built with.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory, "Bot.dll");

    /// <summary>What it wrote to its standard output so far.</summary>
    public string Output => string.Join('\n', output);

    /// <summary>What it wrote to its standard error so far.</summary>
    public string Errors => string.Join('\n', errors);

    public string AllSaid => $"{Output}\n{Errors}";

    public bool HasExited => process.HasExited;

    /// <param name="settings">As the environment has them: <c>Telegram__Token</c>. They win over what the home gives.</param>
    /// <param name="program">Another copy of the program.</param>
    /// <param name="user">Runs it as this user of the system instead of the tests' own.</param>
    /// <param name="isLoose">Under a umask that lets everybody read and write what the process makes.</param>
    public static BotProcess Start(Home home, IReadOnlyDictionary<string, string> settings, string? program = null, string? user = null, bool isLoose = false)
    {
        var address = settings.TryGetValue("Urls", out var own) && Uri.TryCreate(own, UriKind.Absolute, out var url) ? url : new Uri($"http://127.0.0.1:{Ports.Free()}");
        var start = Command(home, [], program, user, isLoose);
        start.Environment["Urls"] = address.GetLeftPart(UriPartial.Authority);
        // Nobody listens there: no test reaches the real Telegram by mistake.
        start.Environment["Telegram__ApiUrl"] = "http://127.0.0.1:9";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;

        var bot = new BotProcess(new OperatingSystemProcess { StartInfo = start }, address);
        bot.process.Start();
        bot.process.BeginOutputReadLine();
        bot.process.BeginErrorReadLine();
        return bot;
    }

    /// <summary>The program as it is called in the home, with no settings but where its data is.</summary>
    public static ProcessStartInfo Command(Home home, IEnumerable<string> arguments, string? program = null, string? user = null, bool isLoose = false)
    {
        string[] command = ["dotnet", program ?? Program, .. arguments];
        if (user is not null)
            command = ["setpriv", $"--reuid={user}", "--regid=nogroup", "--clear-groups", .. command];
        if (isLoose)
            command = ["sh", "-c", "umask 0; exec \"$@\"", "sh", .. command];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = home.Path,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsConfiguration).ToList())
            start.Environment.Remove(name);
        start.Environment["Storage__ConnectionString"] = $"Data Source={home.Database}";
        start.Environment["Privacy__KeyFile"] = home.KeyFile;
        return start;
    }

    /// <summary>Waits until the process ends by itself.</summary>
    public async Task<int> ExitCodeAsync()
    {
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience);
            return process.ExitCode;
        }
        catch (TimeoutException slow)
        {
            throw new TimeoutException($"The bot did not end within {Patience.TotalSeconds} s.\n{AllSaid}", slow);
        }
    }

    /// <summary>What an operator's stop does: SIGTERM.</summary>
    public async Task<int> TerminateAsync()
    {
        using var kill = OperatingSystemProcess.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        return await ExitCodeAsync();
    }

    /// <summary>What a power cut does, but for the disk: SIGKILL.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Waits until <c>/health/ready</c> says so.</summary>
    public Task ReadyAsync() => UntilAsync(async () => (await HealthAsync("ready")).Status == 200);

    /// <param name="check"><c>live</c> or <c>ready</c>.</param>
    /// <returns>Status 0 where nothing answers.</returns>
    public async Task<(int Status, string Body)> HealthAsync(string check)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri($"/health/{check}", UriKind.Relative));
            return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }
        catch (HttpRequestException)
        {
            return (0, "");
        }
    }

    /// <param name="patience">Null: as long as everything is waited for.</param>
    public async Task UntilAsync(Func<Task<bool>> holds, TimeSpan? patience = null)
    {
        var start = Stopwatch.GetTimestamp();
        while (!await holds())
        {
            if (process.HasExited)
                throw new InvalidOperationException($"The bot ended with {process.ExitCode}.\n{AllSaid}");
            if (Stopwatch.GetElapsedTime(start) > (patience ?? Patience))
                throw new TimeoutException($"What was waited for did not come within {(patience ?? Patience).TotalSeconds} s.\n{AllSaid}");
            await Task.Delay(Glance);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        http.Dispose();
    }

    /// <summary>Settings of the person who runs the tests are not the stranger's.</summary>
    static bool IsConfiguration(string name) => LeftOut.Any(start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    static void Keep(ConcurrentQueue<string> lines, string? line)
    {
        if (line is not null)
            lines.Enqueue(line);
    }
}
