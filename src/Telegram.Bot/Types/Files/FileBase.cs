namespace Telegram.Bot.Types;

/// <summary>A file that Telegram has.</summary>
public abstract class FileBase
{
    /// <summary>For sending it again or downloading it; valid for this bot.</summary>
    [JsonPropertyName("file_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string FileId { get; set; } = default!;

    /// <summary>The same over time and for every bot; good for nothing but comparing.</summary>
    [JsonPropertyName("file_unique_id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string FileUniqueId { get; set; } = default!;

    /// <summary>Bytes.</summary>
    [JsonPropertyName("file_size")]
    public long? FileSize { get; set; }
}

/// <summary>A file ready for download, for an hour (https://core.telegram.org/bots/api#file).</summary>
public class TGFile : FileBase
{
    [JsonPropertyName("file_path")]
    public string? FilePath { get; set; }
}

/// <summary>One size of a photo (https://core.telegram.org/bots/api#photosize).</summary>
public class PhotoSize : FileBase
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Width { get; set; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int Height { get; set; }
}

/// <summary>A file of any kind, in a message (https://core.telegram.org/bots/api#document).</summary>
public class Document : FileBase
{
    public PhotoSize? Thumbnail { get; set; }

    /// <summary>As the sender has it.</summary>
    [JsonPropertyName("file_name")]
    public string? FileName { get; set; }

    /// <summary>As the sender has it.</summary>
    [JsonPropertyName("mime_type")]
    public string? MimeType { get; set; }
}
