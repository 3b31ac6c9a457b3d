namespace Casebell.Chat.Intake;

/// <summary>How often each asked in the last minute or two. In memory only; not safe from several threads.</summary>
sealed class AskedLately(TimeProvider time)
{
    static readonly TimeSpan Generation = TimeSpan.FromMinutes(1);

    Dictionary<long, int> now = [];
    Dictionary<long, int> before = [];
    long began = time.GetTimestamp();

    public void Note(long who, int times)
    {
        Forget();
        now[who] = now.GetValueOrDefault(who) + times;
    }

    public int By(long who)
    {
        Forget();
        return now.GetValueOrDefault(who) + before.GetValueOrDefault(who);
    }

    void Forget()
    {
        var age = time.GetElapsedTime(began);
        if (age >= Generation)
            (before, now, began) = (age >= 2 * Generation ? [] : now, [], time.GetTimestamp());
    }
}
