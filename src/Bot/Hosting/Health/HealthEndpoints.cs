using Casebell.Storage;
using Dapper;

namespace Casebell.Hosting;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: database, Telegram and clock work.</summary>
static class HealthEndpoints
{
    public static void Map(IApplicationBuilder app) => app.Use(next => context => context.Request.Path.Value switch
    {
        "/health/live" => AnswerAsync(context, static context => context.Response.WriteAsync("alive\n")),
        "/health/ready" => AnswerAsync(context, ReadyAsync),
        _ => next(context),
    });

    static Task AnswerAsync(HttpContext context, RequestDelegate answer)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return answer(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    }

    static Task ReadyAsync(HttpContext context)
    {
        var health = context.RequestServices.GetRequiredService<ServiceHealth>();
        var database = DatabaseAnswers(context.RequestServices.GetRequiredService<Database>());
        var ready = database && health.TelegramAnswers && health.SchedulerRuns;
        context.Response.StatusCode = ready ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        return context.Response.WriteAsync(
            $"{(ready ? "ready" : "not ready")}\ndatabase: {Word(database)}\ntelegram: {Word(health.TelegramAnswers)}\nclock: {Word(health.SchedulerRuns)}\nfailed updates: {health.FailedUpdates}\n");
    }

    static bool DatabaseAnswers(Database database)
    {
        try
        {
            return database.Read(session => session.Connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema")) > 0;
        }
        catch (StorageException)
        {
            return false;
        }
    }

    static string Word(bool works) => works ? "ok" : "failing";
}
