using System.Net.Http.Json;
using Telegram.Bot.Exceptions;

namespace Telegram.Bot;

/// <summary>Opens the envelope of an answer; what is no envelope is a <see cref="RequestException"/> with the HTTP status.</summary>
static class ApiAnswer
{
    public static async Task<TResult> ResultOf<TResult>(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var envelope = await Read<ApiResponse<TResult>>(response, cancellationToken);
        return envelope is { Ok: true, Result: { } result } ? result : throw Incomplete(response);
    }

    public static async Task<ApiResponse> ErrorOf(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var envelope = await Read<ApiResponse>(response, cancellationToken);
        return envelope is { ErrorCode: not 0, Description: not null } ? envelope : throw Incomplete(response);
    }

    static async Task<TEnvelope?> Read<TEnvelope>(HttpResponseMessage response, CancellationToken cancellationToken)
        where TEnvelope : ApiResponse
    {
        try
        {
            return await response.Content.ReadFromJsonAsync<TEnvelope>(JsonBotAPI.Options, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new RequestException(
                "There was an exception during deserialization of the response", response.StatusCode, exception);
        }
    }

    static RequestException Incomplete(HttpResponseMessage response) =>
        new("Required properties not found in response", response.StatusCode);
}
