using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Casebell.Sandbox.BotApi;

/// <summary>Multipart forms: a part with a file name is a file, any other is a parameter.</summary>
static class MultipartParameters
{
    const int MostFiles = 50;
    const int MostParameterBytes = 1 << 20;

    internal static async Task AddAsync(Parameters parameters, string contentType, Stream body, CancellationToken aborted)
    {
        var boundary = MediaTypeHeaderValue.TryParse(contentType, out var type) ? HeaderUtilities.RemoveQuotes(type.Boundary).Value : null;
        if (boundary is not { Length: > 0 and <= 70 }) throw new TransportException(400);
        var reader = new MultipartReader(boundary, body);
        var files = 0;
        var bytes = 0;
        try
        {
            while (await reader.ReadNextSectionAsync(aborted) is { } part)
            {
                if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition) || disposition.Name.Length == 0)
                    throw new TransportException(400);
                if (disposition.FileName.HasValue || disposition.FileNameStar.HasValue)
                {
                    if (++files > MostFiles) throw new TransportException(413);
                    using var uploaded = new MemoryStream();
                    await part.Body.CopyToAsync(uploaded, aborted);
                    var fileName = disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName;
                    parameters.Add(Name(disposition), new UploadedFile(Decoded(fileName), uploaded.ToArray()));
                    continue;
                }

                using var content = new MemoryStream();
                await part.Body.CopyToAsync(content, aborted);
                bytes += (int)content.Length;
                if (bytes > MostParameterBytes) throw new TransportException(413);
                var value = content.GetBuffer().AsSpan(0, (int)content.Length);
                if (part.ContentType?.Contains("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true)
                    FormParameters.Add(parameters, value);
                else
                    parameters.Add(Name(disposition), FormParameters.Text(value));
            }
        }
        catch (Exception error) when (error is InvalidDataException or IOException and not BadHttpRequestException)
        {
            throw new TransportException(400);
        }
    }

    static string Name(ContentDispositionHeaderValue disposition) => Decoded(disposition.Name);

    static string Decoded(Microsoft.Extensions.Primitives.StringSegment quoted) =>
        FormParameters.Decode(Encoding.UTF8.GetBytes(HeaderUtilities.RemoveQuotes(quoted).Value ?? ""), plusIsSpace: false);
}
