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
    const double Margin = 1.0152;
    const int RememberedChats = 10_000;

    /// <summary>As much as the margin leaves: thirty-one in a row, the last of them this much early, still take longer than the window that is kept anyway.</summary>
    static readonly TimeSpan CaughtUp = TimeSpan.FromMilliseconds(10);
    static readonly TimeSpan OnTheWay = TimeSpan.FromMilliseconds(5);

    /// <summary>Telegram tells whole seconds: two ends that lie no further apart are one and the same.</summary>
    static readonly TimeSpan SameEnd = TimeSpan.FromSeconds(2);

    /// <summary>When all were told to wait, one message is tried this often, however long Telegram said: it may have meant two chats.</summary>
    static readonly TimeSpan LongestForAll = TimeSpan.FromMinutes(1);

    /// <summary>While people ask, a tenth of the limit is left to their answers; while nobody does, nothing is left unused.</summary>
    const int SparedPart = 10;
    static readonly TimeSpan Asking = TimeSpan.FromSeconds(3);

    /// <summary>Those that nobody waits for go evenly, so that there is always room soon for one that somebody waits for.</summary>
    readonly Spacing evenly = new(Interval(options.MessagesPerSecond), CaughtUp);
    readonly Window overall = Overall(options.MessagesPerSecond);
    readonly Window answered = Overall(options.MessagesPerSecond);
    readonly Promptness usual = new();
    readonly bool isLimited = options is not { MessagesPerSecondPerChat: 0, MessagesPerMinutePerGroup: 0 };
    readonly Dictionary<long, ChatPace> chats = [];
    readonly long start = time.GetTimestamp();
    TimeSpan quietUntil = TimeSpan.Zero;
    TimeSpan askedUntil = TimeSpan.Zero;
    (long ChatId, TimeSpan Until)? lastRefused;
    int forgetAt = RememberedChats;

    /// <summary>How many chats are kept in memory.</summary>
    internal int Remembered => chats.Count;

    TimeSpan Now => time.GetElapsedTime(start);

    /// <summary>How long until anything at all may be sent.</summary>
    /// <param name="isAwaited">Somebody waits for it: it takes the first room there is, out of turn.</param>
    public TimeSpan WaitOverall(bool isAwaited)
    {
        var now = Now;
        var wait = Max(overall.Wait(now, isAwaited || now >= askedUntil ? 0 : overall.Most / SparedPart), quietUntil - now);
        return isAwaited ? wait : Max(wait, evenly.Wait(now));
    }

    /// <summary>Answers alone take two thirds of what may be sent overall for now. Alerts, however many, make room for them.</summary>
    public bool IsShort => Now is var now && (now < quietUntil || answered.Wait(now, answered.Most / 3) > TimeSpan.Zero);

    /// <summary>How long until this chat may be sent something, apart from the overall limit.</summary>
    public TimeSpan Wait(long chatId) => chats.TryGetValue(chatId, out var pace) ? Max(TimeSpan.Zero, pace.Wait(Now)) : TimeSpan.Zero;

    /// <returns>When, for <see cref="Ended"/>.</returns>
    public TimeSpan Take(long chatId, bool isPrivate, bool isAwaited)
    {
        var now = Now;
        overall.Take(now);
        if (isAwaited)
        {
            askedUntil = now + Asking;
            answered.Take(now);
        }
        else
            evenly.Take(now);
        if (isLimited)
            Chat(chatId, isPrivate).Take(now);
        return now;
    }

    /// <summary>
    /// A send came to its end, whichever. What took longer than the prompt ones may have reached Telegram late, nearer to
    /// those that came after it: it counts from then on.
    /// </summary>
    /// <param name="taken">When it was taken.</param>
    public void Ended(TimeSpan taken)
    {
        if (usual.Lateness(Now - taken) is var late && late > TimeSpan.Zero)
            overall.Delay(taken, late);
    }

    /// <summary>Telegram took a message: it does not refuse all.</summary>
    public void Accepted() => lastRefused = null;

    /// <summary>
    /// Telegram said to wait. It does not say for whom: the chat waits, and where the next message, to another chat, is told
    /// to wait until the same moment, everybody does.
    /// </summary>
    public void Refused(long chatId, bool isPrivate, TimeSpan retryAfter)
    {
        var now = Now;
        var until = now + retryAfter;
        if (lastRefused is { } last && last.ChatId != chatId && last.Until > now && (last.Until - until).Duration() <= SameEnd)
            quietUntil = Max(quietUntil, now + Min(retryAfter, LongestForAll));
        lastRefused = (chatId, until);
        Chat(chatId, isPrivate).QuietUntil = until;
    }

    ChatPace Chat(long chatId, bool isPrivate)
    {
        if (chats.TryGetValue(chatId, out var pace))
            return pace;
        if (chats.Count >= forgetAt)
            ForgetIdle();
        var isGroup = !isPrivate && options.MessagesPerMinutePerGroup > 0;
        return chats[chatId] = new ChatPace(
            new Spacing(Interval(options.MessagesPerSecondPerChat), TimeSpan.Zero),
            isGroup ? new Window(options.MessagesPerMinutePerGroup, TimeSpan.FromMinutes(1) * Margin) : null);
    }

    void ForgetIdle()
    {
        var now = Now;
        foreach (var idle in chats.Where(pair => pair.Value.Wait(now) <= TimeSpan.Zero && pair.Value.IsIdle(now)).Select(pair => pair.Key).ToList())
            chats.Remove(idle);
        // Where most are busy, as in a fast broadcast, looking through them all for each new one would stop the sender.
        forgetAt = Math.Max(RememberedChats, 2 * chats.Count);
    }

    static TimeSpan Interval(double perSecond) => perSecond == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Margin / perSecond);

    static Window Overall(double perSecond)
    {
        var most = perSecond == 0 ? 0 : Math.Max(1, (int)perSecond);
        return new(most, most == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(most / perSecond) + OnTheWay);
    }

    static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;

    static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    sealed class ChatPace(Spacing spacing, Window? window)
    {
        TimeSpan last = TimeSpan.MinValue;

        public TimeSpan QuietUntil { get; set; }

        public TimeSpan Wait(TimeSpan now) => Max(Max(spacing.Wait(now), window?.Wait(now) ?? TimeSpan.Zero), QuietUntil - now);

        public void Take(TimeSpan now)
        {
            last = now;
            spacing.Take(now);
            window?.Take(now);
        }

        public bool IsIdle(TimeSpan now) => last == TimeSpan.MinValue || now - last > TimeSpan.FromMinutes(1) * Margin;
    }
}
