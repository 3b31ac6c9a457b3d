using Casebell.Benchmarks;

return args switch
{
    ["answers"] => await AnswersBenchmark.RunAsync(),
    ["waiting"] => await WaitingBenchmark.RunAsync(),
    ["start"] => await StartBenchmark.RunAsync(),
    ["import"] => await ImportBenchmark.RunAsync(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Benchmarks of the service, run as its own process against the Sandbox in this one. Build with -c Release.
          answers   how long a reader waits for /case while nothing else happens
          waiting   how many of 2,000 waiting questions are answered in a second
          start     how long from the start of the process to the first answer
          import    how many case files are imported in a second, and in how much memory, of 1,000 and of 10,000
        """);
    return 64;
}
