using Casebell.Hosting;

namespace Casebell.Delivery.Pacing;

/// <summary>
/// Telegram's limits, kept rather than hit: overall, for each chat, for each group; and every <c>retry_after</c>
/// obeyed. Used by the dispatcher's one loop alone, so it takes no locks. Chats are known here by Telegram's id, in
/// memory only: topics of one group share its limits.
/// </summary>
public sealed class Pace(TelegramOptions options, TimeProvider time)
{
    // Telegram counts arrivals, whose distances shrink and grow on the way: a little slower than the limit is never too fast.
    const double Margin = 1.0135;
    const int RememberedChats = 10_000;
    static readonly TimeSpan CaughtUp = TimeSpan.FromMilliseconds(5);

    readonly Spacing overall = new(Interval(options.MessagesPerSecond), CaughtUp);
    readonly Dictionary<long, ChatPace> chats = [];
    readonly long start = time.GetTimestamp();
    TimeSpan quietUntil = TimeSpan.Zero;
    int forgetAt = RememberedChats;

    /// <summary>How many chats are kept in memory.</summary>
    internal int Remembered => chats.Count;

    TimeSpan Now => time.GetElapsedTime(start);

    /// <summary>How long until anything at all may be sent.</summary>
    public TimeSpan WaitOverall() => Max(overall.Wait(Now), quietUntil - Now);

    /// <summary>How long until this chat may be sent something, apart from the overall limit.</summary>
    public TimeSpan Wait(long chatId, bool isPrivate) => Chat(chatId, isPrivate).Wait(Now);

    public void Take(long chatId, bool isPrivate)
    {
        var now = Now;
        overall.Take(now);
        Chat(chatId, isPrivate).Take(now);
    }

    /// <summary>
    /// Telegram said to wait. It does not say for whom: the chat waits, and where a second chat is told the same in that
    /// time, everybody does.
    /// </summary>
    public void Refused(long chatId, bool isPrivate, TimeSpan retryAfter)
    {
        var until = Now + retryAfter;
        var another = chats.Any(pair => pair.Key != chatId && pair.Value.QuietUntil > Now);
        Chat(chatId, isPrivate).QuietUntil = until;
        if (another)
            quietUntil = Max(quietUntil, until);
    }

    ChatPace Chat(long chatId, bool isPrivate)
    {
        if (chats.TryGetValue(chatId, out var pace))
            return pace;
        if (chats.Count >= forgetAt)
            ForgetIdle();
        return chats[chatId] = new ChatPace(
            new Spacing(Interval(options.MessagesPerSecondPerChat), TimeSpan.Zero),
            new Window(isPrivate ? 0 : options.MessagesPerMinutePerGroup, TimeSpan.FromMinutes(1) * Margin));
    }

    void ForgetIdle()
    {
        var now = Now;
        foreach (var idle in chats.Where(pair => pair.Value.Wait(now) == TimeSpan.Zero && pair.Value.IsIdle(now)).Select(pair => pair.Key).ToList())
            chats.Remove(idle);
        // Where most are busy, as in a fast broadcast, looking through them all for each new one would stop the sender.
        forgetAt = Math.Max(RememberedChats, 2 * chats.Count);
    }

    static TimeSpan Interval(double perSecond) => perSecond == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Margin / perSecond);

    static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    sealed class ChatPace(Spacing spacing, Window window)
    {
        TimeSpan last = TimeSpan.MinValue;

        public TimeSpan QuietUntil { get; set; }

        public TimeSpan Wait(TimeSpan now) => Max(Max(spacing.Wait(now), window.Wait(now)), QuietUntil - now);

        public void Take(TimeSpan now)
        {
            last = now;
            spacing.Take(now);
            window.Take(now);
        }

        public bool IsIdle(TimeSpan now) => last == TimeSpan.MinValue || now - last > TimeSpan.FromMinutes(1) * Margin;
    }
}
