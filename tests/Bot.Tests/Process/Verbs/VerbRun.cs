using System.Diagnostics;
using System.Text.RegularExpressions;
using OperatingSystemProcess = System.Diagnostics.Process;

namespace Casebell.Tests.Process.Verbs;

/// <summary>One call of the program with a verb, in a process of its own, and what came of it.</summary>
/// <param name="Output">The standard output, to the byte.</param>
/// <param name="Errors">The standard error, without how far it was meanwhile: a slow machine is told that more often.</param>
sealed partial record VerbRun(int ExitCode, string Output, string Errors)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    public static Task<VerbRun> OfAsync(Home home, params string[] arguments) => OfAsync(BotProcess.Command(home, arguments));

    /// <param name="user">Of the system; null for the tests' own.</param>
    public static Task<VerbRun> AsUserAsync(Home home, string? user, params string[] arguments) => OfAsync(BotProcess.Command(home, arguments, user: user));

    /// <summary>Under a umask that lets everybody read and write what the process makes.</summary>
    public static Task<VerbRun> LooselyAsync(Home home, params string[] arguments) => OfAsync(BotProcess.Command(home, arguments, isLoose: true));

    /// <summary>On a disk that takes no file beyond this size.</summary>
    /// <param name="most">In blocks of 512 bytes.</param>
    public static Task<VerbRun> WithLittleRoomAsync(Home home, int most, params string[] arguments)
    {
        var command = BotProcess.Command(home, arguments);
        // A shell's limit: the system would end the process for it, unless that signal is ignored.
        ProcessStartInfo limited = new("sh", ["-c", $"trap '' XFSZ; ulimit -f {most.ToString(System.Globalization.CultureInfo.InvariantCulture)}; exec \"$@\"", "sh", command.FileName, .. command.ArgumentList])
        {
            WorkingDirectory = command.WorkingDirectory,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        limited.Environment.Clear();
        foreach (var (name, value) in command.Environment)
            limited.Environment[name] = value;
        // The runtime keeps its compiled code in a large file without a name, but for this.
        limited.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return OfAsync(limited);
    }

    /// <param name="setting">As the environment has it.</param>
    public static Task<VerbRun> WithAsync(Home home, string setting, string value, params string[] arguments)
    {
        var command = BotProcess.Command(home, arguments);
        command.Environment[setting] = value;
        return OfAsync(command);
    }

    /// <param name="settings">As the environment has them.</param>
    public static Task<VerbRun> WithAsync(Home home, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var command = BotProcess.Command(home, arguments);
        foreach (var (name, value) in settings)
            command.Environment[name] = value;
        return OfAsync(command);
    }

    static async Task<VerbRun> OfAsync(ProcessStartInfo command)
    {
        using var process = new OperatingSystemProcess { StartInfo = command };
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill();
            throw;
        }

        return new(process.ExitCode, await output, Progress().Replace(await errors, ""));
    }

    /// <summary>The run itself, where it ended as it should.</summary>
    public VerbRun Ending(int exitCode)
    {
        ExitCode.ShouldBe(exitCode, $"{Output}\n{Errors}");
        Errors.ShouldNotContain("   at ");
        return this;
    }

    [GeneratedRegex(@"^\w+ [\d,]+ of [\d,]+ files\.\n", RegexOptions.Multiline, 1000)]
    private static partial Regex Progress();
}
