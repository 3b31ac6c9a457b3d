namespace Casebell.Hosting;

/// <summary>What every answer of the service carries, also where nothing is found: nothing here is a page, and nothing is to be kept.</summary>
static class Front
{
    public static void Map(IApplicationBuilder app) => app.Use(next => context =>
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
        return next(context);
    });
}
