namespace Telegram.Bot.Types;

/// <summary>A file to send: one that Telegram has already (id), one on the web (address), or bytes (stream).</summary>
[JsonConverter(typeof(InputFileConverter))]
public abstract class InputFile
{
    public abstract FileType FileType { get; }

    /// <summary>An address when it is absolute, otherwise an id.</summary>
    public static InputFile FromString(string urlOrFileId) =>
        Uri.TryCreate(urlOrFileId, UriKind.Absolute, out var url) ? FromUri(url) : FromFileId(urlOrFileId);

    /// <summary>Without a name, that of the file read, otherwise "file".</summary>
    public static InputFileStream FromStream(Stream stream, string? fileName = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return new(stream, fileName ?? Path.GetFileName((stream as FileStream)?.Name));
    }

    public static InputFileUrl FromUri(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new(url);
    }

    public static InputFileUrl FromUri(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new(url);
    }

    public static InputFileId FromFileId(string fileId)
    {
        ArgumentNullException.ThrowIfNull(fileId);
        return new(fileId);
    }

    public static implicit operator InputFile(Stream stream) => FromStream(stream);

    [return: NotNullIfNotNull(nameof(urlOrFileId))]
    public static implicit operator InputFile?(string? urlOrFileId) =>
        urlOrFileId is null ? null : FromString(urlOrFileId);

    public static implicit operator InputFile(FileBase file) => FromFileId(file.FileId);
}
