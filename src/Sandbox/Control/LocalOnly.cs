namespace Casebell.Sandbox.Control;

/// <summary>
/// Keeps other web pages out: a page from elsewhere that reaches this address bears a foreign Host (DNS rebinding) or
/// a foreign Origin (a form or script that posts here).
/// </summary>
static class LocalOnly
{
    internal static bool Allows(HttpRequest request)
    {
        if (request.Host.Host is not ("127.0.0.1" or "localhost" or "[::1]")) return false;
        foreach (var origin in request.Headers.Origin)
            if (origin != $"http://{request.Host.Value}") return false;
        return true;
    }
}
