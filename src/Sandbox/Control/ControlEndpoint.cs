using System.Globalization;
using System.Text.Json;
using Casebell.Sandbox.BotApi;
using Microsoft.Net.Http.Headers;

namespace Casebell.Sandbox.Control;

/// <summary>Answers <c>/sandbox/…</c>: what the chat page, and whoever tries a bot here, sees and does.</summary>
sealed class ControlEndpoint(SandboxServer server, CommandBook commands, CancellationToken stopping)
{
    static readonly TimeSpan PressWait = TimeSpan.FromSeconds(10);

    readonly InlineEndpoint _inline = new(server.World);
    readonly MeasuringEndpoint _measuring = new(server.World);

    internal async Task AnswerAsync(HttpContext context, string path)
    {
        try
        {
            if (!LocalOnly.Allows(context.Request))
                throw new ControlException(403, "This address answers only pages of its own; open it as http://127.0.0.1.");
            await RouteAsync(context, path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        }
        catch (ControlException error)
        {
            await RefuseAsync(context, error.Status, error.Message);
        }
        catch (ArgumentException error)
        {
            // The world's own refusals; the name of the parameter is of no use outside.
            await RefuseAsync(context, 400, error.ParamName is null ? error.Message : error.Message.Replace($" (Parameter '{error.ParamName}')", "", StringComparison.Ordinal));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested || stopping.IsCancellationRequested)
        {
            // The page was closed, or the sandbox stops.
        }
    }

    Task RouteAsync(HttpContext context, string[] path) => (context.Request.Method, path) switch
    {
        ("GET", ["chats"]) => AnswerAsync(context, json => ControlJson.WriteChats(json, server.World)),
        ("GET", ["chats", var chat, "messages"]) => Messages(context, Id(chat)),
        ("POST", ["chats", var chat, "messages"]) => SayAsync(context, Id(chat)),
        ("POST", ["chats", var chat, "messages", var message, "press"]) => PressAsync(context, Id(chat), (int)Id(message)),
        ("GET", ["chats", var chat, "messages", var message, "document"]) => DownloadAsync(context, Id(chat), (int)Id(message)),
        ("POST", ["people"]) => _measuring.AddPeopleAsync(context),
        ("POST", ["people", var person, "ask"]) => _measuring.AskAsync(context, Id(person)),
        ("GET", ["counts"]) => _measuring.Counts(context),
        ("GET", ["counts", var chat]) => _measuring.CountOf(context, Id(chat)),
        ("POST", ["counts"]) => _measuring.CountAnewAsync(context),
        ("POST", ["people", var person, "block"]) => Done(context, () => server.World.Block(Id(person))),
        ("POST", ["people", var person, "unblock"]) => Done(context, () => server.World.Unblock(Id(person))),
        ("POST", ["inline"]) => AskInlineAsync(context),
        ("POST", ["inline", "choose"]) => ChooseInlineAsync(context),
        ("GET", ["commands"]) => Commands(context),
        ("GET", ["events"]) => new EventStream(server.World, stopping).SendAsync(context),
        ("GET", ["clock"]) => Clock(context),
        ("POST", ["clock"]) => SetClockAsync(context),
        ("GET", ["faults"]) => Faults(context),
        ("POST", ["faults"]) => AddFaultsAsync(context),
        ("DELETE", ["faults"]) => Done(context, server.Faults.Clear),
        ("GET", ["flood"]) => Flood(context),
        ("POST", ["flood"]) => FloodAsync(context),
        _ => throw new ControlException(404, $"There is nothing at {context.Request.Method} {context.Request.Path}; GET /sandbox/chats lists chats and people."),
    };

    Task Messages(HttpContext context, long chat)
    {
        var messages = server.World.Messages(chat);
        return AnswerAsync(context, json => ControlJson.WriteMessages(json, messages, server.World));
    }

    async Task SayAsync(HttpContext context, long chat)
    {
        var body = await ControlBody.ReadAsync(context);
        var message = server.World.Say(body.Integer("from"), chat, body.Text("text"), (int?)body.OptionalInteger("reply_to"));
        await AnswerAsync(context, json => ControlJson.WriteMessage(json, message, server.World));
    }

    async Task DownloadAsync(HttpContext context, long chat, int message)
    {
        if (server.World.Find(chat, message)?.Document is not { } document)
            throw new ControlException(404, "That message brings no file.");
        // Always a download: what a bot sent must not run as a page of the sandbox's own.
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(document.FileName);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.ContentType = document.MediaType ?? "application/octet-stream";
        context.Response.ContentLength = document.Content.Length;
        await context.Response.Body.WriteAsync(document.Content, context.RequestAborted);
    }

    async Task PressAsync(HttpContext context, long chat, int message)
    {
        var body = await ControlBody.ReadAsync(context);
        var answer = await server.World.PressAsync(body.Integer("from"), chat, message, body.Text("data"), PressWait);
        await AnswerAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteBoolean("answered"u8, answer is not null);
            if (answer?.Text is { } text) json.WriteString("text"u8, text);
            json.WriteBoolean("show_alert"u8, answer?.ShowAlert ?? false);
            if (answer?.Url is { } url) json.WriteString("url"u8, url);
            json.WriteEndObject();
        });
    }

    async Task AskInlineAsync(HttpContext context) => await AnswerAsync(context, await _inline.AskAsync(await ControlBody.ReadAsync(context)));

    async Task ChooseInlineAsync(HttpContext context) => await AnswerAsync(context, _inline.Choose(await ControlBody.ReadAsync(context)));

    Task Commands(HttpContext context)
    {
        var person = server.World.Person(Id(context.Request.Query["person"].ToString()));
        var chat = server.World.Chat(Id(context.Request.Query["chat"].ToString()));
        return AnswerAsync(context, json => BotApi.Methods.GetMyCommands.Write(json, commands.Shown(server.World, person, chat)));
    }

    Task Clock(HttpContext context) => AnswerAsync(context, json =>
    {
        json.WriteStartObject();
        json.WriteString("now"u8, ClockText.Write(server.World.Clock.GetUtcNow()));
        json.WriteBoolean("running"u8, server.World.Clock.Running);
        json.WriteEndObject();
    });

    async Task SetClockAsync(HttpContext context)
    {
        var body = await ControlBody.ReadAsync(context);
        if (body.OptionalText("set") is { } instant) server.World.Clock.Set(ClockText.Instant(instant));
        else if (body.OptionalText("forward") is { } span) server.World.Clock.Forward(ClockText.Span(span));
        else throw ControlException.Bad("The body says neither \"set\" (an instant, such as 2022-12-01T03:00:00Z) nor \"forward\" (a duration, such as PT1H).");
        await Clock(context);
    }

    Task Faults(HttpContext context) => AnswerAsync(context, json => FaultJson.Write(json, server.Faults.Waiting));

    async Task AddFaultsAsync(HttpContext context)
    {
        var faults = FaultJson.Read((await ControlBody.ReadAsync(context)).Json);
        foreach (var fault in faults) server.Faults.Add(fault);
        await Faults(context);
    }

    async Task FloodAsync(HttpContext context)
    {
        var body = await ControlBody.ReadAsync(context);
        server.Flood.On = body.Flag("on");
        server.Flood.Strict = body.OptionalFlag("strict") ?? false;
        await Flood(context);
    }

    Task Flood(HttpContext context) => AnswerAsync(context, json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("on"u8, server.Flood.On);
        json.WriteBoolean("strict"u8, server.Flood.Strict);
        json.WriteNumber("refused"u8, server.Flood.Refused);
        json.WriteEndObject();
    });

    static Task Done(HttpContext context, Action act)
    {
        act();
        return AnswerAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteBoolean("ok"u8, true);
            json.WriteEndObject();
        });
    }

    static long Id(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? id
        : throw ControlException.Bad("An id in the address is not a number; GET /sandbox/chats lists the ids.");

    static Task RefuseAsync(HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        return AnswerAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteString("error"u8, message);
            json.WriteEndObject();
        });
    }

    internal static async Task AnswerAsync(HttpContext context, Action<Utf8JsonWriter> write)
    {
        var body = ControlJson.Bytes(write);
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }
}
