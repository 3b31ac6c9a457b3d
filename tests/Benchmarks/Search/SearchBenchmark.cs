using Casework.Measured;

namespace Casebell.Benchmarks.Search;

/// <summary>The search by name: how fast and how good it is, or with options what it answers to anybody's queries.</summary>
static class SearchBenchmark
{
    const int WrongUsage = 64;
    const int NoInput = 66;
    const int CannotCreate = 73;

    /// <returns>The exit code, as sysexits.h has them.</returns>
    public static int Run(IReadOnlyList<string> arguments)
    {
        try
        {
            if (arguments.Count == 0)
            {
                SearchSpeed.Run();
                OurSet();
            }
            else
            {
                SearchPredictions.Run(SearchOptions.Parse(arguments));
            }

            return 0;
        }
        catch (UsageException e)
        {
            Console.Error.WriteLine($"{e.Message}\nWrite: search --people P.tsv --queries Q.tsv --predictions OUT.tsv");
            return WrongUsage;
        }
        catch (UnreadableFileException e)
        {
            Console.Error.WriteLine(e.Message);
            return NoInput;
        }
        catch (CannotWriteException e)
        {
            Console.Error.WriteLine(e.Message);
            return CannotCreate;
        }
    }

    static void OurSet()
    {
        var set = LabelledSet.Ours();
        Console.WriteLine();
        Console.WriteLine($"The labelled set of the tests: {set.People.Count} people with {set.People.Names} names, {set.Queries.Count} queries");
        foreach (var line in QualityReport.Lines(set.Ask(new(set.People.Entries))))
            Console.WriteLine(line);
    }
}
