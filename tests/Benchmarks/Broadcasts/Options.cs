using System.Globalization;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>What may follow the name of such a benchmark.</summary>
/// <param name="Chats">How many follow; null: as many as the benchmark is defined with.</param>
/// <param name="Kills">How often the bot is killed meanwhile.</param>
/// <param name="Every">Seconds between two kills.</param>
/// <param name="Seconds">How long the paced one is watched.</param>
sealed record Options(int? Chats, int Kills, int Every, int Seconds)
{
    /// <summary>Null where something is not an option or not a number.</summary>
    public static Options? Read(string[] arguments)
    {
        var options = new Options(null, 0, 3, 120);
        if (arguments.Length % 2 != 0)
            return null;
        foreach (var pair in arguments.Chunk(2))
        {
            if (!int.TryParse(pair[1], NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value == 0)
                return null;
            switch (pair[0])
            {
                case "--chats":
                    options = options with { Chats = value };
                    break;
                case "--kills":
                    options = options with { Kills = value };
                    break;
                case "--every":
                    options = options with { Every = value };
                    break;
                case "--seconds":
                    options = options with { Seconds = value };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
