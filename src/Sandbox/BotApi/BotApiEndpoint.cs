using System.Collections.Frozen;
using Casebell.Sandbox.BotApi.Methods;
using Microsoft.AspNetCore.Connections;

namespace Casebell.Sandbox.BotApi;

/// <summary>Answers <c>/bot&lt;token&gt;/&lt;method&gt;</c>: routing, token, parameters, faults, the envelope.</summary>
sealed class BotApiEndpoint(SandboxServer server, CommandBook commands, TextWriter? log, CancellationToken stopping)
{
    readonly FrozenDictionary<string, IBotMethod> _methods = MethodList.All(server, commands)
        .ToFrozenDictionary(method => method.Name, StringComparer.OrdinalIgnoreCase);

    internal async Task AnswerAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsPost(context.Request.Method))
        {
            Close(context, 501);
            return;
        }

        var path = context.Request.Path.Value ?? "";
        if (!path.StartsWith("/bot", StringComparison.Ordinal) || path.IndexOf('/', 4) is not (> 0 and var slash))
        {
            await Envelope.RefuseAsync(context, new RefusalException(404, "Not Found"));
            return;
        }

        try
        {
            var parameters = await ParameterReader.ReadAsync(context.Request);
            await AnswerAsync(context, path[4..slash], path[(slash + 1)..], parameters);
        }
        catch (TransportException error)
        {
            Close(context, error.Status);
        }
        catch (BadHttpRequestException error)
        {
            Close(context, error.StatusCode);
        }
        catch (Exception error) when (error is OperationCanceledException or ConnectionResetException && context.RequestAborted.IsCancellationRequested)
        {
            // The client went away: there is nobody to answer.
        }
    }

    async Task AnswerAsync(HttpContext context, string token, string name, Parameters parameters)
    {
        if (name.Length == 0) name = parameters["method"];
        _methods.TryGetValue(name, out var method);
        var called = method?.Name ?? SpecifiedMethods.Find(name) ?? name;
        var status = await AnswerAsync(context, token, called, method, parameters);
        server.Requests.Add(called, parameters, status, server.World.Clock);
    }

    /// <returns>The HTTP status, or 0 where the connection was broken on purpose.</returns>
    async Task<int> AnswerAsync(HttpContext context, string token, string name, IBotMethod? method, Parameters parameters)
    {
        var interruption = server.Faults.Interruption;
        var (delay, fault) = server.Faults.Next(name, Parameters.LeadingInteger(parameters["chat_id"]));
        if (delay > TimeSpan.Zero) await Task.Delay(delay, context.RequestAborted);
        if (fault?.Kind is FaultKind.DropBefore or FaultKind.Unreachable) return Break(context);
        if (Refusal(token, name, method, fault) is { } refusal) return await Envelope.RefuseAsync(context, refusal);

        using var reply = new Envelope();
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping, interruption);
        try
        {
            var call = new Call(server.World, server.Flood, parameters, reply.Result, waiting.Token);
            await method!.AnswerAsync(call);
            if (fault?.Kind == FaultKind.DropAfter) return Break(context);
            return await reply.SendAsync(context, call.Description);
        }
        catch (RefusalException refused)
        {
            if (refused.NotImplementedHere) log?.WriteLine($"{name}: {refused.Message}");
            return await Envelope.RefuseAsync(context, refused);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            return await EndWaitingAsync(context, token, name, method, parameters);
        }
    }

    RefusalException? Refusal(string token, string name, IBotMethod? method, Fault? fault)
    {
        if (BotToken.IsMalformed(token)) return new RefusalException(401, "Unauthorized: invalid token specified");
        if (token != server.Token || fault?.Kind == FaultKind.Unauthorized) return new RefusalException(401, "Unauthorized");
        if (fault?.Kind == FaultKind.TooManyRequests) return RefusalException.TooMany(fault.RetryAfter);
        if (fault?.Kind == FaultKind.ServerError) return new RefusalException(500, "Internal Server Error: sandbox fault");
        if (method is not null) return null;
        if (SpecifiedMethods.Find(name) is { } known) log?.WriteLine($"{known}: the sandbox does not implement this method.");
        return new RefusalException(404, "Not Found: method not found");
    }

    /// <summary>A long poll that a fault, or the server's end, took out of its waiting.</summary>
    async Task<int> EndWaitingAsync(HttpContext context, string token, string name, IBotMethod? method, Parameters parameters)
    {
        if (stopping.IsCancellationRequested)
            return await Envelope.RefuseAsync(context, new RefusalException(500, "Internal Server Error: restart"));
        return await AnswerAsync(context, token, name, method, parameters);
    }

    static int Break(HttpContext context)
    {
        context.Abort();
        return 0;
    }

    static void Close(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentLength = 0;
        context.Response.Headers.Connection = "close";
    }
}
