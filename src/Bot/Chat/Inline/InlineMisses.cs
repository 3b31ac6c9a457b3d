namespace Casebell.Chat.Inline;

/// <summary>Counts what was left without an answer, and tells it as numbers, at most once a minute: of whom, and of what, nothing is kept.</summary>
sealed partial class InlineMisses(TimeProvider time, ILogger<InlineMisses> logger)
{
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    readonly Lock gate = new();
    readonly int[] counts = new int[Enum.GetValues<Kind>().Length];
    long? told;

    public enum Kind
    {
        /// <summary>Waited until nobody looked any more, or Telegram said so.</summary>
        TooLate,

        /// <summary>One person's haste, or more at once than can wait.</summary>
        TooMany,

        /// <summary>Telegram asked to wait, or had trouble of its own.</summary>
        Refused,

        /// <summary>No answer from Telegram.</summary>
        Unreachable,

        /// <summary>The database could not be read.</summary>
        Unreadable,
    }

    public void Note(Kind kind)
    {
        lock (gate)
        {
            counts[(int)kind]++;
            if (told is { } before && time.GetElapsedTime(before) < Pause)
                return;
            told = time.GetTimestamp();
            Log.Missed(logger, counts[(int)Kind.TooLate], counts[(int)Kind.TooMany], counts[(int)Kind.Refused], counts[(int)Kind.Unreachable], counts[(int)Kind.Unreadable]);
            Array.Clear(counts);
        }
    }

    static partial class Log
    {
        [LoggerMessage(241, LogLevel.Information, "Inline queries left unanswered since the last such line: {TooLate} too late, {TooMany} too many, {Refused} refused by Telegram, {Unreachable} while it could not be reached, {Unreadable} for the database.")]
        public static partial void Missed(ILogger logger, int tooLate, int tooMany, int refused, int unreachable, int unreadable);
    }
}
