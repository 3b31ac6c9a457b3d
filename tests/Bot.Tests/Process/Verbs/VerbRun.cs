using OperatingSystemProcess = System.Diagnostics.Process;

namespace Casebell.Tests.Process.Verbs;

/// <summary>One call of the program with a verb, in a process of its own, and what came of it.</summary>
/// <param name="Output">The standard output, to the byte.</param>
/// <param name="Errors">The standard error.</param>
sealed record VerbRun(int ExitCode, string Output, string Errors)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Task<VerbRun> OfAsync(Home home, params string[] arguments) => AsUserAsync(home, null, arguments);

    /// <param name="user">Of the system; null for the tests' own.</param>
    public static async Task<VerbRun> AsUserAsync(Home home, string? user, params string[] arguments)
    {
        using var process = new OperatingSystemProcess { StartInfo = BotProcess.Command(home, arguments, user: user) };
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

        return new(process.ExitCode, await output, await errors);
    }

    /// <summary>The run itself, where it ended as it should.</summary>
    public VerbRun Ending(int exitCode)
    {
        ExitCode.ShouldBe(exitCode, $"{Output}\n{Errors}");
        $"{Output}{Errors}".ShouldNotContain("   at ");
        return this;
    }
}
