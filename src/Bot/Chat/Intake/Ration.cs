namespace Casebell.Chat.Intake;

/// <summary>How much one person may ask: a bucket for each that refills evenly. Persons are known in memory only.</summary>
/// <param name="perMinute">What a bucket holds, and gets back in a minute; 0 lifts the ration.</param>
sealed class Ration(int perMinute, TimeProvider time)
{
    const int Remembered = 50_000;

    readonly Dictionary<long, Bucket> buckets = [];

    public enum Answer
    {
        Granted,

        /// <summary>The first refusal since something was granted.</summary>
        Refused,

        RefusedAgain,
    }

    public Answer Take(long person)
    {
        if (perMinute == 0)
            return Answer.Granted;
        if (!buckets.TryGetValue(person, out var bucket))
        {
            ForgetFull();
            buckets.Add(person, bucket = new Bucket { Tokens = perMinute, At = time.GetTimestamp() });
        }

        Refill(bucket);
        var granted = bucket.Tokens >= 1;
        if (granted)
            bucket.Tokens--;
        var answer = granted ? Answer.Granted : bucket.WasRefused ? Answer.RefusedAgain : Answer.Refused;
        bucket.WasRefused = !granted;
        return answer;
    }

    void Refill(Bucket bucket)
    {
        bucket.Tokens = Math.Min(perMinute, bucket.Tokens + time.GetElapsedTime(bucket.At).TotalMinutes * perMinute);
        bucket.At = time.GetTimestamp();
    }

    void ForgetFull()
    {
        if (buckets.Count < Remembered)
            return;
        foreach (var (person, bucket) in buckets.ToList())
        {
            Refill(bucket);
            if (bucket.Tokens >= perMinute)
                buckets.Remove(person);
        }
    }

    sealed class Bucket
    {
        public double Tokens { get; set; }

        public long At { get; set; }

        public bool WasRefused { get; set; }
    }
}
