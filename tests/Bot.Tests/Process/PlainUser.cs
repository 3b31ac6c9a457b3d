using OperatingSystemProcess = System.Diagnostics.Process;

namespace Casebell.Tests.Process;

/// <summary>
/// A user whom permission bits bind. Where the tests run as root they do not bind the tests' own, so the home is given
/// to <c>nobody</c> for the time.
/// </summary>
sealed class PlainUser : IAsyncDisposable
{
    readonly string home;

    PlainUser(string home, string? name) => (this.home, Name) = (home, name);

    /// <summary>Null: the tests' own user is one.</summary>
    public string? Name { get; }

    public static async Task<PlainUser> OfAsync(Home home)
    {
        if (!Environment.IsPrivilegedProcess)
            return new PlainUser(home.Path, null);
        await RunAsync("chown", "-R", "nobody", home.Path);
        return new PlainUser(home.Path, "nobody");
    }

    public async ValueTask DisposeAsync()
    {
        if (Name is not null)
            await RunAsync("chown", "-R", "root", home);
    }

    static async Task RunAsync(string command, params string[] arguments)
    {
        using var process = OperatingSystemProcess.Start(command, arguments);
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0);
    }
}
