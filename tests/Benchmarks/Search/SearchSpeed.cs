using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Casebell.Benchmarks.Search.Generated;
using Casework.Names;

namespace Casebell.Benchmarks.Search;

/// <summary>20,000 invented people with five spellings each: how fast they are found, how long the index takes to build, and what it holds.</summary>
static class SearchSpeed
{
    const int People = 20_000;
    const int Strangers = 2_000;
    const int Queries = 10_000;
    const int Builds = 5;

    const double MostMilliseconds = 10;
    const double MostSeconds = 3;
    const double MostMegabytes = 250;

    public static void Run()
    {
        var everybody = GeneratedPeople.Make(People + Strangers);
        var known = everybody.Take(People).ToList();
        var queries = new QueryMix(known, [.. everybody.Skip(People)]).Make(Queries);
        Say($"{known.Count:N0} people with {known.Sum(person => person.Spellings.Count):N0} names, {known.Select(person => person.Surname).Distinct().Count():N0} surnames; {queries.Count:N0} queries");

        var before = Held();
        var (index, first) = Build();
        var held = (Held() - before) / 1e6;
        var cold = Ask(index, queries);
        var peak = Peak();
        var warm = Ask(index, queries);
        GC.KeepAlive(index);
        List<double> builds = [first];
        while (builds.Count < Builds)
            builds.Add(Again());

        var median = new Figures(builds).At(0.5);
        Say($"index built {Builds} times: {string.Join(", ", builds.Select(Figures.Show))} s; median {Budget(median, MostSeconds, "s")}");
        Say($"memory held by the index: {Budget(held, MostMegabytes, "MB")}");
        Say($"most memory of the whole process, this benchmark's names and queries included: {Budget(peak, MostMegabytes, "MB")} with one index, {Figures.Show(Peak())} MB after all {Builds} builds");
        Say($"");
        Say($"ms a query {"",14}     n      p50      p99  slowest");
        var kinds = warm.GroupBy(wait => wait.Kind).OrderBy(group => group.Key).Select(group => (group.Key, Waits: group.ToList())).ToList();
        foreach (var (kind, waits) in kinds)
            Row(kind, waits);
        Row("all", warm);
        Row("all, asked first", cold);
        Say($"p99 of a query {Budget(Waits(warm).At(0.99), MostMilliseconds, "ms")}; asked first {Budget(Waits(cold).At(0.99), MostMilliseconds, "ms")}");
        var slowest = kinds.MaxBy(kind => Waits(kind.Waits).At(0.99));
        Say($"p99 of the slowest kind, {slowest.Key}: {Budget(Waits(slowest.Waits).At(0.99), MostMilliseconds, "ms")}");
    }

    /// <summary>Of names that nobody else holds, so that those which the index keeps are counted as its own.</summary>
    /// <returns>Seconds that the index took, without those for its names.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static (NameIndex Index, double Seconds) Build()
    {
        List<NameEntry> entries = [.. GeneratedPeople.Make(People).SelectMany(person => person.Entries())];
        var started = Stopwatch.GetTimestamp();
        var index = new NameIndex(entries);
        return (index, Stopwatch.GetElapsedTime(started).TotalSeconds);
    }

    /// <summary>Builds one more, where nothing of the one before is left.</summary>
    static double Again()
    {
        Held();
        return Build().Seconds;
    }

    static List<(string Kind, double Milliseconds)> Ask(NameIndex index, IReadOnlyList<(string Kind, string Text)> queries)
    {
        List<(string, double)> waits = new(queries.Count);
        foreach (var (kind, text) in queries)
        {
            var asked = Stopwatch.GetTimestamp();
            index.Find(text);
            waits.Add((kind, Stopwatch.GetElapsedTime(asked).TotalMilliseconds));
        }

        return waits;
    }

    static void Row(string kind, List<(string Kind, double Milliseconds)> waits)
    {
        var figures = Waits(waits);
        Say($"  {kind,-20}{waits.Count,8:N0} {Figures.Show(figures.At(0.5)),8} {Figures.Show(figures.At(0.99)),8} {Figures.Show(figures.At(1)),8}");
    }

    static Figures Waits(List<(string Kind, double Milliseconds)> waits) => new(waits.Select(wait => wait.Milliseconds));

    static string Budget(double value, double most, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{Figures.Show(value)} {unit}, budget ≤ {most} {unit}: {(value <= most ? "reached" : "MISSED")}");

    /// <returns>Bytes that are still in use.</returns>
    static long Held()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <returns>Megabytes.</returns>
    static double Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }

    static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
