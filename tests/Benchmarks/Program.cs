using Casebell.Benchmarks;
using Casebell.Benchmarks.Search;

return args switch
{
    ["answers"] => await AnswersBenchmark.RunAsync(),
    ["waiting"] => await WaitingBenchmark.RunAsync(),
    ["start"] => await StartBenchmark.RunAsync(),
    ["import"] => await ImportBenchmark.RunAsync(),
    ["search", .. var options] => SearchBenchmark.Run(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Benchmarks. Build with -c Release. All but the last are of the service, run as its own process against the Sandbox in this one.
          answers   how long a reader waits for /case while nothing else happens
          waiting   how many of 2,000 waiting questions are answered in a second
          start     how long from the start of the process to the first answer
          import    how many case files are imported in a second, and in how much memory, of 1,000 and of 10,000
          search    how fast a name is found among 100,000, how good the answers to the labelled set of the tests are, and which are wrong
          search --people P.tsv --queries Q.tsv --predictions OUT.tsv
                    what the bot would answer to these queries about these people: query, decision (match, candidates, none), slugs
        """);
    return 64;
}
