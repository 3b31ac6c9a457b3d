using Microsoft.Playwright;

namespace Casebell.EndToEnd.Tests;

/// <summary>Debian's Chromium, or the one that the variable CHROMIUM names.</summary>
static class Browser
{
    const string HowToInstall =
        "No browser was found, so the chat page was not tried. Install one (apt-get install chromium) or name one in the environment variable CHROMIUM.";

    static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Quiet: nothing but the page is loaded, nothing is fetched in the background.</summary>
    static readonly string[] Flags =
    [
        "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    internal static async Task<IBrowser> Launch(IPlaywright playwright) =>
        await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Find(),
            // Chromium refuses to start as root with its own sandbox.
            Args = Environment.IsPrivilegedProcess ? [.. Flags, "--no-sandbox"] : Flags,
        });

    /// <summary>Without a browser the test is skipped with a sentence that says what to install; in CI it fails.</summary>
    internal static string Find()
    {
        var named = Environment.GetEnvironmentVariable("CHROMIUM");
        var found = string.IsNullOrEmpty(named) ? Places.FirstOrDefault(File.Exists) : named;
        if (found is not null && File.Exists(found)) return found;
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(HowToInstall);
        Assert.Skip(HowToInstall);
        return "";
    }
}
