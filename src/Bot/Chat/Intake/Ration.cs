namespace Casebell.Chat.Intake;

/// <summary>
/// How much one person may ask: a bucket for each that refills evenly in a minute. Persons are known in memory only.
/// Safe from any thread.
/// </summary>
/// <param name="perMinute">What a bucket holds, and gets back in a minute; 0 lifts the ration.</param>
sealed class Ration(int perMinute, TimeProvider time)
{
    /// <summary>Twice as many are remembered at most. Beyond them the longest unseen are forgotten, which forgives them what they asked.</summary>
    const int MostInAGeneration = 50_000;

    static readonly TimeSpan Generation = TimeSpan.FromMinutes(1);

    readonly Lock gate = new();
    Dictionary<long, Bucket> now = [];
    Dictionary<long, Bucket> before = [];
    long began = time.GetTimestamp();

    public enum Answer
    {
        Granted,

        /// <summary>The first refusal since the bucket was full.</summary>
        Refused,

        RefusedAgain,
    }

    /// <summary>How many persons are known.</summary>
    public int Remembered
    {
        get
        {
            lock (gate)
                return now.Count + before.Count;
        }
    }

    public Answer Take(long person)
    {
        if (perMinute == 0)
            return Answer.Granted;
        lock (gate)
        {
            var bucket = Find(person);
            Refill(bucket);
            if (bucket.Tokens >= 1)
            {
                bucket.Tokens--;
                return Answer.Granted;
            }

            return Refuse(bucket);
        }
    }

    /// <summary>Refuses for another reason. It counts as asked all the same: whoever goes on is not told again.</summary>
    public Answer Refuse(long person)
    {
        if (perMinute == 0)
            return Answer.Granted;
        lock (gate)
        {
            var bucket = Find(person);
            Refill(bucket);
            bucket.Tokens = Math.Max(0, bucket.Tokens - 1);
            return Refuse(bucket);
        }
    }

    /// <summary>Was refused, and would be again.</summary>
    public bool IsSilenced(long person)
    {
        if (perMinute == 0)
            return false;
        lock (gate)
        {
            var bucket = Find(person);
            Refill(bucket);
            return bucket.WasTold && bucket.Tokens < 1;
        }
    }

    static Answer Refuse(Bucket bucket)
    {
        var answer = bucket.WasTold ? Answer.RefusedAgain : Answer.Refused;
        bucket.WasTold = true;
        return answer;
    }

    Bucket Find(long person)
    {
        // A bucket that nobody touched for a whole minute is full, and need not be remembered.
        if (now.Count >= MostInAGeneration || time.GetElapsedTime(began) >= Generation)
            (before, now, began) = (time.GetElapsedTime(began) >= 2 * Generation ? [] : now, [], time.GetTimestamp());
        if (now.TryGetValue(person, out var bucket))
            return bucket;
        if (!before.Remove(person, out bucket))
            bucket = new Bucket { Tokens = perMinute, At = time.GetTimestamp() };
        now.Add(person, bucket);
        return bucket;
    }

    void Refill(Bucket bucket)
    {
        bucket.Tokens = Math.Min(perMinute, bucket.Tokens + time.GetElapsedTime(bucket.At).TotalMinutes * perMinute);
        bucket.At = time.GetTimestamp();
        if (bucket.Tokens >= perMinute)
            bucket.WasTold = false;
    }

    sealed class Bucket
    {
        public double Tokens { get; set; }

        public long At { get; set; }

        public bool WasTold { get; set; }
    }
}
