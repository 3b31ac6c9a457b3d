using Microsoft.Playwright;

namespace Casebell.EndToEnd.Tests;

/// <summary>One visit to a Sandbox of one's own in a browser of one's own, as one of its people.</summary>
sealed class Visit : IAsyncDisposable
{
    /// <summary>Between an action and what follows from it on the page, on a slow machine.</summary>
    const float AnswersWithinMs = 15_000;

    readonly SandboxProcess sandbox;
    readonly IPlaywright playwright;
    readonly List<string> complaints = [];
    IBrowser? browser;
    ChatPage? page;

    Visit(SandboxProcess sandbox, IPlaywright playwright)
    {
        this.sandbox = sandbox;
        this.playwright = playwright;
    }

    internal ChatPage Page => page ?? throw new InvalidOperationException("The page is not open yet.");

    /// <param name="language">The Telegram language of the person to be.</param>
    /// <param name="zone">Where that person lives, an IANA name; the two together name one of the Sandbox's people.</param>
    /// <param name="width">Of the window, in CSS pixels.</param>
    internal static async Task<Visit> Begin(string language, string zone, int width = 1280)
    {
        // Asked first, so that a machine without a browser starts nothing.
        Browser.Find();
        var visit = new Visit(await SandboxProcess.Start(), await Playwright.CreateAsync());
        try
        {
            await visit.Open(width);
            await visit.Page.Be(language, zone);
            return visit;
        }
        catch
        {
            await visit.DisposeAsync();
            throw;
        }
    }

    /// <summary>Neither the page nor the program complained of anything.</summary>
    internal void ShouldHaveGoneQuietly()
    {
        complaints.ShouldBeEmpty();
        sandbox.Errors.ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright.Dispose();
        await sandbox.DisposeAsync();
    }

    async Task Open(int width)
    {
        Assertions.SetDefaultExpectTimeout(AnswersWithinMs);
        browser = await Browser.Launch(playwright);
        var tab = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 844 }, Locale = "en-GB" });
        tab.SetDefaultTimeout(AnswersWithinMs);
        tab.Console += (_, message) => { if (message.Type == "error") complaints.Add(message.Text); };
        tab.PageError += (_, error) => complaints.Add(error);
        await tab.GotoAsync(sandbox.Address.AbsoluteUri);
        page = new ChatPage(tab);
    }
}
