using System.Text.Json;

namespace Casebell.Sandbox.BotApi;

/// <summary>One request to a method: what was asked, and where the result goes.</summary>
/// <param name="Result">Stands where the envelope's <c>result</c> value belongs.</param>
/// <param name="Aborted">The client is gone, or the server stops.</param>
sealed record Call(World World, FloodControl Flood, Parameters Parameters, Utf8JsonWriter Result, CancellationToken Aborted)
{
    /// <summary>Goes into the envelope beside the result, where a method has one.</summary>
    internal string? Description { get; set; }

    internal string this[string parameter] => Parameters[parameter];
}

/// <summary>A method of the Bot API. It writes exactly one JSON value as the result, or throws a <see cref="RefusalException"/>.</summary>
interface IBotMethod
{
    /// <summary>As the specification spells it; callers may use any case.</summary>
    string Name { get; }

    ValueTask AnswerAsync(Call call);
}
