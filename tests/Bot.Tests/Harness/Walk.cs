using Casebell.Sandbox;

namespace Casebell.Tests.Harness;

/// <summary>Opens everything that can be opened from a message, in the order of the buttons.</summary>
static class Walk
{
    const int MostPages = 80;

    /// <summary>Those change what the chat follows, or are answered in a message of their own, and have tests of their own.</summary>
    static readonly string[] Changing = ["ics:", "fol:", "unf:", "fmk:", "fnm:", "fls:", "mut:", "unm:"];

    /// <summary>Presses every button that it meets, each once.</summary>
    /// <param name="reader">Who presses.</param>
    /// <param name="first">Where to begin.</param>
    /// <param name="pressable">By a button's data; null for all.</param>
    /// <returns>What came of each, the message to begin with first, under an empty name.</returns>
    public static async Task<IReadOnlyList<(string Data, SandboxMessage Message)>> EverywhereAsync(Reader reader, SandboxMessage first, Func<string, bool>? pressable = null)
    {
        List<(string Data, SandboxMessage Message)> seen = [("", first)];
        var shown = first;
        while (seen.SelectMany(page => Data(page.Message)).FirstOrDefault(data => pressable?.Invoke(data) != false && seen.TrueForAll(page => page.Data != data)) is { } next)
        {
            seen.Count.ShouldBeLessThan(MostPages, "the buttons lead on and on");
            await reader.PressDataAsync(shown, next);
            shown = await reader.Stage.World.NextEditAsync(shown, Stage.Patience);
            seen.Add((next, shown));
        }

        return seen;
    }

    static IEnumerable<string> Data(SandboxMessage message) =>
        (message.Keyboard?.Buttons ?? []).Select(button => button.CallbackData).OfType<string>().Where(data => !Changing.Any(prefix => data.StartsWith(prefix, StringComparison.Ordinal)));
}
