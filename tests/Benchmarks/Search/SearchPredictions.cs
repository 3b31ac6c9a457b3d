using System.Diagnostics;
using System.Globalization;
using Casework.Measured;
using Casework.Names;

namespace Casebell.Benchmarks.Search;

/// <summary>Anybody's people and queries, answered as the bot would.</summary>
static class SearchPredictions
{
    /// <exception cref="UnreadableFileException">People or queries cannot be used; nothing was written.</exception>
    /// <exception cref="CannotWriteException">The predictions cannot be written; no part of them was left.</exception>
    public static void Run(SearchOptions options)
    {
        var people = People.Of(TabbedFile.Read(options.People));
        var queries = TabbedFile.Read(options.Queries);
        using var predictions = new PredictionsFile(options.Predictions);

        var started = Stopwatch.GetTimestamp();
        var index = new NameIndex(people.Entries);
        var built = Stopwatch.GetElapsedTime(started);
        var texts = queries.Rows.Select(row => row[0]).ToList();
        var (answers, waits) = Ask(index, texts);
        var offers = answers.Select(people.Offer).ToList();
        foreach (var (query, offer) in texts.Zip(offers))
            predictions.Add(query, offer);
        predictions.Finish();

        Say($"{people.Count:N0} people with {people.Names:N0} names, {texts.Count:N0} queries");
        if (people.WithoutSlug.Count > 0)
            Say($"left out for want of a slug: {people.WithoutSlug.Count:N0} rows of {options.People}, the first in line {people.WithoutSlug[0]}");
        Say($"index built in {Figures.Show(built.TotalSeconds)} s");
        if (texts.Count > 0)
        {
            Waits("asked for the first time", waits);
            Waits("asked again", Ask(index, texts).Waits);
        }

        foreach (var decision in Enum.GetValues<Decision>())
            Say($"{PredictionsFile.Word(decision),-11}{offers.Count(offer => offer.Decision == decision),8:N0}");
        if (LabelledQuery.AllOf(queries) is { } labelled)
            Quality(people, labelled, offers);
    }

    static void Quality(People people, IReadOnlyList<LabelledQuery> labelled, List<Offer> offers)
    {
        var set = new LabelledSet(people, labelled);
        if (set.Unknown() is { Count: > 0 } unknown)
            Say($"expected, but nobody has the slug: {unknown.Count:N0}, the first is {unknown[0]}");
        foreach (var line in QualityReport.Lines(new Quality(labelled.Zip(offers, (query, offer) => new Judgement(query, offer)))))
            Console.WriteLine(line);
    }

    static (List<NameAnswer> Answers, List<double> Waits) Ask(NameIndex index, List<string> queries)
    {
        List<NameAnswer> answers = new(queries.Count);
        List<double> waits = new(queries.Count);
        foreach (var query in queries)
        {
            var asked = Stopwatch.GetTimestamp();
            answers.Add(index.Find(query));
            waits.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
        }

        return (answers, waits);
    }

    static void Waits(string when, List<double> waits)
    {
        var figures = new Figures(waits);
        Say($"a query, {when}: p50 {Figures.Show(figures.At(0.5))} ms, p99 {Figures.Show(figures.At(0.99))} ms, slowest {Figures.Show(figures.At(1))} ms");
    }

    static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
