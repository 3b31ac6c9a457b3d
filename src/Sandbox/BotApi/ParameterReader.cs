using System.Buffers;
using System.IO.Compression;

namespace Casebell.Sandbox.BotApi;

/// <summary>A request that is refused before it is understood: a status line and no JSON.</summary>
sealed class TransportException(int status) : Exception($"HTTP {status}")
{
    internal int Status => status;
}

/// <summary>Reads parameters from the query string, then from the body by its content type.</summary>
static class ParameterReader
{
    const int MostParameterBytes = 1 << 20;

    internal static async ValueTask<Parameters> ReadAsync(HttpRequest request)
    {
        var parameters = new Parameters();
        if (request.QueryString.Value is { Length: > 1 } query) FormParameters.Add(parameters, System.Text.Encoding.UTF8.GetBytes(query[1..]));
        if (HttpMethods.IsGet(request.Method) || request.ContentType is not { } type) return parameters;

        var multipart = type.Contains("multipart/form-data", StringComparison.OrdinalIgnoreCase);
        var json = type.Contains("application/json", StringComparison.OrdinalIgnoreCase);
        var form = type.Contains("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase);
        if (multipart) await MultipartParameters.AddAsync(parameters, type, Body(request), request.HttpContext.RequestAborted);
        else if (json || form) await AddWholeAsync(parameters, request, json);
        return parameters;
    }

    static async ValueTask AddWholeAsync(Parameters parameters, HttpRequest request, bool json)
    {
        if (request.ContentLength > MostParameterBytes) throw new TransportException(413);
        var body = Body(request);
        var buffer = ArrayPool<byte>.Shared.Rent((int)(request.ContentLength ?? 16_384) + 1);
        try
        {
            var length = 0;
            while (await body.ReadAsync(buffer.AsMemory(length), request.HttpContext.RequestAborted) is var read and > 0)
            {
                length += read;
                if (length > MostParameterBytes) throw new TransportException(413);
                if (length < buffer.Length) continue;
                var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
                buffer.AsSpan(0, length).CopyTo(larger);
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = larger;
            }

            if (json) JsonParameters.Add(parameters, buffer.AsSpan(0, length));
            else FormParameters.Add(parameters, buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    static Stream Body(HttpRequest request) => request.Headers.ContentEncoding.ToString().ToUpperInvariant() switch
    {
        "" or "IDENTITY" => request.Body,
        "GZIP" => new GZipStream(request.Body, CompressionMode.Decompress),
        "DEFLATE" => new ZLibStream(request.Body, CompressionMode.Decompress),
        _ => throw new TransportException(415),
    };
}
