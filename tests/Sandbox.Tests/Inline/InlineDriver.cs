using System.Text.Json;
using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.Inline;

/// <summary>A test in which somebody types the bot's name somewhere and the bot answers over HTTP.</summary>
public abstract class InlineDriver : IAsyncLifetime
{
    protected const long Emma = 1003;
    protected const string TooOld = "Bad Request: query is too old and response timeout expired or query ID is invalid";

    static readonly TimeSpan Wait = TimeSpan.FromSeconds(90);
    int _offset = 1;

    protected SandboxDriver Telegram { get; private set; } = null!;

    /// <summary>The question under way, and what the bot is told of it.</summary>
    protected async Task<(Task<InlineAnswer?> Ask, JsonElement Query)> Ask(string query = "case", long person = Emma, string chatType = "sender")
    {
        var ask = Telegram.World.InlineAsync(person, query, Wait, chatType: chatType);
        return (ask, await Next("inline_query"));
    }

    /// <summary>The only update that the bot has not seen yet.</summary>
    protected async Task<JsonElement> Next(string field)
    {
        var update = (await Telegram.Updates(_offset)).ShouldHaveSingleItem();
        _offset = update.GetProperty("update_id").GetInt32() + 1;
        return update.GetProperty(field);
    }

    protected async Task NothingIsNew() => (await Telegram.Updates(_offset)).ShouldBeEmpty();

    protected Task<Reply> Answer(JsonElement query, string results, params (string, string)[] more) => Telegram.Call(
        "answerInlineQuery", [("inline_query_id", query.GetProperty("id").GetString()!), ("results", results), .. more]);

    /// <summary>Somebody asks, the bot answers with these results.</summary>
    protected async Task<InlineAnswer> Answered(string results, params (string, string)[] more)
    {
        var (ask, query) = await Ask();
        (await Answer(query, results, more)).Result.GetBoolean().ShouldBeTrue();
        return (await ask).ShouldNotBeNull();
    }

    /// <param name="content">Of input_message_content, without its braces.</param>
    /// <param name="more">Further fields of the result, each after a comma.</param>
    protected static string Article(string content = "\"message_text\":\"x\"", string id = "1", string more = "") =>
        $$"""{"type":"article","id":"{{id}}","title":"T","input_message_content":{{{content}}}{{more}}}""";

    public async ValueTask InitializeAsync() => Telegram = await SandboxDriver.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Telegram.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
