namespace Casebell.Sandbox.Control;

/// <summary>The chat page's files, which are inside the program.</summary>
static class PageFiles
{
    /// <summary>The page's own files and nothing else: what a message brings is text, and must stay that.</summary>
    const string OwnFilesOnly =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    internal static bool Owns(PathString path) =>
        path == "/" || path == "/favicon.ico" || path.StartsWithSegments("/page", StringComparison.Ordinal);

    internal static async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        var file = path == "/" ? "index.html" : path[(path.LastIndexOf('/') + 1)..];
        await using var content = typeof(PageFiles).Assembly.GetManifestResourceStream("page/" + file);
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentSecurityPolicy = OwnFilesOnly;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        if (content is null)
        {
            context.Response.StatusCode = 404;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync("There is no such page here. The Bot API is under /bot<token>/, the sandbox's controls under /sandbox/.", context.RequestAborted);
            return;
        }

        context.Response.ContentType = ContentType(file);
        context.Response.ContentLength = content.Length;
        await content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    static string ContentType(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
