namespace Casebell.Sandbox.BotApi;

/// <summary>A request that Telegram would refuse: the code and description of the answer's envelope.</summary>
sealed class RefusalException(int code, string description) : Exception(description)
{
    internal int Code => code;

    /// <summary>Seconds, for the envelope's parameters and the Retry-After header.</summary>
    internal int? RetryAfter { get; init; }

    internal bool NotImplementedHere { get; init; }

    internal long? MigrateToChatId { get; init; }

    /// <summary>The text of a bad request as it stands where other words precede it: without the prefix, its first letter a capital.</summary>
    internal string Reason { get; private init; } = description;

    /// <summary>Prefixes as the server does: the first letter is lowered unless the text is an UPPER_CASE code.</summary>
    internal static RefusalException BadRequest(string text) => new(400, "Bad Request: " + Lowered(text)) { Reason = char.ToUpperInvariant(text[0]) + text[1..] };

    internal static RefusalException Forbidden(string text) => new(403, "Forbidden: " + Lowered(text));

    /// <summary>Something that Telegram does and this sandbox does not; the log says so.</summary>
    internal static RefusalException NotImplemented(string what) => new(400, "Bad Request: the sandbox does not implement " + what) { NotImplementedHere = true };

    internal static RefusalException TooMany(int retryAfter) =>
        new(429, $"Too Many Requests: retry after {retryAfter}") { RetryAfter = retryAfter };

    static string Lowered(string text) =>
        text.Length < 2 || text[1] is '_' or (>= 'A' and <= 'Z') ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
