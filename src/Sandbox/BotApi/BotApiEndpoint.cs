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
        var began = server.World.Clock.GetUtcNow();
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
            await AnswerAsync(context, path[4..slash], path[(slash + 1)..], parameters, began);
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

    Task AnswerAsync(HttpContext context, string token, string name, Parameters parameters, DateTimeOffset began)
    {
        if (name.Length == 0) name = parameters["method"];
        _methods.TryGetValue(name, out var method);
        return AnswerAsync(new Request(context, token, method?.Name ?? SpecifiedMethods.Find(name) ?? name, method, parameters, began));
    }

    async Task AnswerAsync(Request request)
    {
        var (context, parameters) = (request.Context, request.Parameters);
        var interruption = server.Faults.Interruption;
        var (delay, fault) = server.Faults.Next(request.Name, Parameters.LeadingInteger(parameters["chat_id"]));
        if (delay > TimeSpan.Zero) await Task.Delay(delay, context.RequestAborted);
        if (fault?.Kind is FaultKind.DropBefore or FaultKind.Unreachable)
        {
            Break(request);
            return;
        }

        if (Refusal(request, fault) is { } refusal)
        {
            await RefuseAsync(request, refusal);
            return;
        }

        using var reply = new Envelope();
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping, interruption);
        try
        {
            var call = new Call(server.World, server.Flood, parameters, reply.Result, waiting.Token);
            await request.Method!.AnswerAsync(call);
            if (fault?.Kind == FaultKind.DropAfter)
            {
                Break(request);
                return;
            }

            Record(request, 200);
            await reply.SendAsync(context, call.Description);
        }
        catch (RefusalException refused)
        {
            if (refused.NotImplementedHere) log?.WriteLine($"{request.Name}: {refused.Message}");
            await RefuseAsync(request, refused);
        }
        catch (OperationCanceledException) when (!context.RequestAborted.IsCancellationRequested)
        {
            // A long poll that a fault, or the server's end, took out of its waiting.
            if (stopping.IsCancellationRequested) await RefuseAsync(request, new RefusalException(500, "Internal Server Error: restart"));
            else await AnswerAsync(request);
        }
    }

    RefusalException? Refusal(Request request, Fault? fault)
    {
        if (BotToken.IsMalformed(request.Token)) return new RefusalException(401, "Unauthorized: invalid token specified");
        if (request.Token != server.Token || fault?.Kind == FaultKind.Unauthorized) return new RefusalException(401, "Unauthorized");
        if (fault?.Kind == FaultKind.TooManyRequests) return RefusalException.TooMany(fault.RetryAfter);
        if (fault?.Kind == FaultKind.ServerError) return new RefusalException(500, "Internal Server Error: sandbox fault");
        if (request.Method is not null) return null;
        if (SpecifiedMethods.Find(request.Name) is { } known) log?.WriteLine($"{known}: the sandbox does not implement this method.");
        return new RefusalException(404, "Not Found: method not found");
    }

    Task RefuseAsync(Request request, RefusalException refusal)
    {
        Record(request, refusal.Code);
        return Envelope.RefuseAsync(request.Context, refusal);
    }

    void Break(Request request)
    {
        Record(request, 0);
        request.Context.Abort();
    }

    // Always before the client can know how it went, so that a test that has its answer finds it in the log.
    void Record(Request request, int status) => server.Requests.Add(request.Name, request.Parameters, status, request.Began, server.World.Clock);

    sealed record Request(HttpContext Context, string Token, string Name, IBotMethod? Method, Parameters Parameters, DateTimeOffset Began);

    static void Close(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentLength = 0;
        context.Response.Headers.Connection = "close";
    }
}
