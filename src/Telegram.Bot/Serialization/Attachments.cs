namespace Telegram.Bot.Serialization;

/// <summary>
/// The streams met while one request is written as JSON. A converter has no way to hand anything back, and writing is
/// synchronous, so they are collected by thread.
/// </summary>
sealed class Attachments : IDisposable
{
    [ThreadStatic]
    static Attachments? t_current;

    readonly List<InputFileStream> _streams = [];

    public IReadOnlyList<InputFileStream> Streams => _streams;

    public static Attachments Collect() => t_current = new();

    public static string NameOf(int index) => FormattableString.Invariant($"{index}");

    /// <summary>The reference that stands in the JSON for the stream.</summary>
    /// <exception cref="JsonException">The request is not a <see cref="Requests.FileRequestBase{TResponse}"/>.</exception>
    public static string Add(InputFileStream stream)
    {
        var streams = (t_current ?? throw new JsonException("A stream can only be sent by a file request"))._streams;
        streams.Add(stream);
        return $"attach://{NameOf(streams.Count - 1)}";
    }

    public void Dispose() => t_current = null;
}
