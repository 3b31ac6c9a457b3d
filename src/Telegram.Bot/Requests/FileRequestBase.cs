using System.Text;

namespace Telegram.Bot.Requests;

/// <summary>A request that may carry files: JSON as any other, or multipart when a property is an <see cref="InputFileStream"/>.</summary>
public abstract class FileRequestBase<TResponse>(string methodName) : RequestBase<TResponse>(methodName)
{
    public override HttpContent? ToHttpContent()
    {
        using var attachments = Attachments.Collect();
        var json = Utf8Json();
        return attachments.Streams.Count == 0 ? JsonBody(json) : Multipart(json, attachments.Streams);
    }

    static MultipartFormDataContent Multipart(byte[] json, IReadOnlyList<InputFileStream> streams)
    {
        // Latin-1, the default, would lose a Cyrillic file name.
        var body = new MultipartFormDataContent { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        using var fields = JsonDocument.Parse(json);
        foreach (var field in fields.RootElement.EnumerateObject())
            body.Add(new StringContent(FieldText(field.Value)), field.Name);

        for (var i = 0; i < streams.Count; i++)
            body.Add(FilePart(Attachments.NameOf(i), streams[i]));
        return body;
    }

    static string FieldText(JsonElement value) =>
        value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();

    static StreamContent FilePart(string name, InputFileStream file)
    {
        var part = new StreamContent(file.Content);
        part.Headers.ContentType = new("application/octet-stream");
        part.Headers.TryAddWithoutValidation(
            "Content-Disposition", $"form-data; name=\"{name}\"; filename=\"{Quotable(file.FileName ?? "file")}\"");
        return part;
    }

    // As browsers do (https://html.spec.whatwg.org/#multipart-form-data): a name must not end the header.
    static string Quotable(string fileName) => fileName
        .Replace("\"", "%22", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);
}
