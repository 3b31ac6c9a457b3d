using System.Net.Mime;
using Casebell.Chat.Intake;
using Casebell.Hosting;
using Microsoft.Net.Http.Headers;

namespace Casebell.Chat.Webhook;

/// <summary>
/// Where Telegram brings updates. It answers 200 once an update is on disk, or needs no keeping, and 503 where it is to
/// be brought again. Whoever does not know the secret learns nothing.
/// </summary>
sealed class WebhookEndpoint(WebhookOptions options, Reception reception)
{
    const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    readonly WebhookSecret secret = new(options.Secret);

    /// <param name="options">Null: there is no such endpoint.</param>
    public static void Map(WebApplication app, WebhookOptions? options)
    {
        if (options is null)
            return;
        var path = PathString.FromUriComponent(options.Url);
        WebhookEndpoint endpoint = new(options, app.Services.GetRequiredService<Reception>());
        app.Use(next => context => context.Request.Path.Equals(path, StringComparison.Ordinal) ? endpoint.AnswerAsync(context) : next(context));
    }

    async Task AnswerAsync(HttpContext context)
    {
        context.Response.StatusCode = await JudgeAsync(context.Request);
        if (context.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            context.Response.Headers.RetryAfter = "1";
    }

    async Task<int> JudgeAsync(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method))
            return StatusCodes.Status404NotFound;
        if (!secret.Fits(request.Headers[SecretHeader]))
            return StatusCodes.Status401Unauthorized;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase))
            return StatusCodes.Status415UnsupportedMediaType;
        if (request.ContentLength > ServiceBuilder.MostOfABody)
            return StatusCodes.Status413PayloadTooLarge;
        try
        {
            using MemoryStream body = new((int)(request.ContentLength ?? 0));
            await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
            return await reception.TakeAsync(body.GetBuffer().AsMemory(0, (int)body.Length)) ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        }
        catch (BadHttpRequestException refusal)
        {
            return refusal.StatusCode;
        }
        catch (Exception broken) when (broken is OperationCanceledException or IOException)
        {
            // Whoever brought it is gone: nobody reads the answer.
            return StatusCodes.Status400BadRequest;
        }
    }
}
