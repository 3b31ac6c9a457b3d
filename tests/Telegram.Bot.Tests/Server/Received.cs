using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Telegram.Bot.Tests.Server;

/// <summary>One request as it came over the wire.</summary>
public sealed record Received(string HttpMethod, string Path, string? ContentType, string Body, SentForm? Form)
{
    /// <summary>The API method: the last part of the path.</summary>
    public string Method => Path[(Path.LastIndexOf('/') + 1)..];

    public JsonNode Json => JsonNode.Parse(Body)!;

    public static async Task<Received> From(HttpRequest request)
    {
        var form = request.HasFormContentType ? await SentForm.From(await request.ReadFormAsync()) : null;
        using var reader = new StreamReader(request.Body);
        return new(request.Method, request.Path, request.ContentType, await reader.ReadToEndAsync(), form);
    }

    /// <summary>Equal but for the order of the members and white space.</summary>
    public void ShouldHaveJson(string expected) =>
        JsonNode.DeepEquals(Json, JsonNode.Parse(expected)).ShouldBeTrue($"sent {Body}, expected {expected}");
}
