using Casebell.Hosting;

namespace Casebell.Chat.Intake;

/// <summary>
/// How often one person may ask (<c>Limits:CommandsPerMinute</c>): a bucket of so many that refills evenly. Persons are
/// known in memory only.
/// </summary>
sealed class CommandLimit(LimitsOptions options, TimeProvider time)
{
    const int Remembered = 50_000;

    readonly Dictionary<long, Bucket> buckets = [];

    /// <summary>Null: go on. Otherwise too often, told now or told before.</summary>
    public Standing? Check(long? user)
    {
        if (options.CommandsPerMinute == 0 || user is not { } id)
            return null;
        if (!buckets.TryGetValue(id, out var bucket))
        {
            ForgetFull();
            buckets.Add(id, bucket = new Bucket { Tokens = options.CommandsPerMinute, At = time.GetTimestamp() });
        }

        Refill(bucket);
        if (bucket.Tokens >= 1)
        {
            bucket.Tokens--;
            bucket.Told = false;
            return null;
        }

        var standing = bucket.Told ? Standing.Silenced : Standing.TooOften;
        bucket.Told = true;
        return standing;
    }

    void Refill(Bucket bucket)
    {
        bucket.Tokens = Math.Min(options.CommandsPerMinute, bucket.Tokens + time.GetElapsedTime(bucket.At).TotalMinutes * options.CommandsPerMinute);
        bucket.At = time.GetTimestamp();
    }

    void ForgetFull()
    {
        if (buckets.Count < Remembered)
            return;
        foreach (var (id, bucket) in buckets.ToList())
        {
            Refill(bucket);
            if (bucket.Tokens >= options.CommandsPerMinute)
                buckets.Remove(id);
        }
    }

    sealed class Bucket
    {
        public double Tokens { get; set; }

        public long At { get; set; }

        public bool Told { get; set; }
    }
}
