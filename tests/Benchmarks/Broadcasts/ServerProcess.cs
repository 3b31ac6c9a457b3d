using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Casebell.Sandbox;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>The Sandbox's server as its own process, and what it is told and asked while it serves.</summary>
sealed class ServerProcess : IDisposable
{
    readonly Process process;
    readonly HttpClient http;

    ServerProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
        http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(11) };
    }

    public Uri Address { get; }

    public static string Token => SandboxOptions.DefaultToken;

    public static async Task<ServerProcess> StartAsync()
    {
        var started = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Sandbox.dll"), "--api-only", "--lean"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        const string Ready = "READY ";
        var line = await started.StandardOutput.ReadLineAsync();
        return line is not null && line.StartsWith(Ready, StringComparison.Ordinal)
            ? new ServerProcess(started, new Uri(line[Ready.Length..]))
            : throw new InvalidOperationException("The Sandbox did not start.");
    }

    /// <summary>Adds people who have written to the bot before.</summary>
    /// <param name="languages">Taken in turn.</param>
    public async Task<IReadOnlyList<long>> AddPeopleAsync(int count, params string[] languages)
    {
        var added = await PostAsync("people", new { count, languages });
        var first = added["first"]!.GetValue<long>();
        return [.. Enumerable.Range(0, count).Select(number => first + number)];
    }

    /// <summary>Counts anew what the bot sends and contains the words.</summary>
    public Task CountAnewAsync(string containing) => PostAsync("counts", new { containing });

    public async Task<Counts> CountsAsync() => (await http.GetFromJsonAsync<Counts>(Control("counts"), JsonSerializerOptions.Web))!;

    /// <summary>A person asks the bot something.</summary>
    /// <returns>How long the server waited from the update to the request with the answer; null where none came within half a minute.</returns>
    public async Task<TimeSpan?> AskAsync(long person, string text) =>
        (await PostAsync($"people/{person}/ask", new { text }))["ms"] is { } ms ? TimeSpan.FromMilliseconds(ms.GetValue<double>()) : null;

    /// <summary>Refuses more than 30 messages in any second.</summary>
    public Task LimitAsync() => PostAsync("flood", new { on = true, strict = true });

    public async Task<long> RefusedAsync() => (await http.GetFromJsonAsync<JsonNode>(Control("flood")))!["refused"]!.GetValue<long>();

    /// <summary>The last message in the person's chat with the bot, as the Bot API writes messages.</summary>
    public async Task<JsonNode> LastMessageAsync(long person) => (await http.GetFromJsonAsync<JsonArray>(Control($"chats/{person}/messages")))![^1]!;

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        http.Dispose();
    }

    async Task<JsonNode> PostAsync(string path, object body)
    {
        using var answer = await http.PostAsJsonAsync(Control(path), body);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    static Uri Control(string path) => new($"/sandbox/{path}", UriKind.Relative);
}
