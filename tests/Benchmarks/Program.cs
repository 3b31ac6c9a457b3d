using Casebell.Benchmarks;
using Casebell.Benchmarks.Broadcasts;
using Casebell.Benchmarks.Reminders;
using Casebell.Benchmarks.Search;

return args switch
{
    ["waiting"] => await WaitingBenchmark.RunAsync(),
    ["flood"] => await FloodBenchmark.RunAsync(keepsLimits: false),
    ["flood", "--paced"] => await FloodBenchmark.RunAsync(keepsLimits: true),
    ["start"] => await StartBenchmark.RunAsync(),
    ["import"] => await ImportBenchmark.RunAsync(),
    ["search", .. var options] => SearchBenchmark.Run(options),
    ["broadcast", .. var rest] when Options.Read(rest) is { } options => await BroadcastBenchmark.RunAsync(options),
    ["paced", .. var rest] when Options.Read(rest) is { } options => await PacedBenchmark.RunAsync(options),
    ["answers", .. var rest] when Options.Read(rest) is { } options => await AnswersBenchmark.RunAsync(options),
    ["fanout", .. var rest] when Options.Read(rest) is { } options => await FanoutBenchmark.RunAsync(options),
    ["reminders", .. var rest] when Options.Read(rest) is { } options => await RemindersBenchmark.RunAsync(options),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Benchmarks. Build with -c Release. All but search are of the service, run as its own process.
        Against the Sandbox in its own process, before 100,000 people who follow a case:
          broadcast [--chats N]
                    how many alerts of one change are sent in a second with the limits lifted, beside a loop over the same client
                    that only sends; what that takes; how many are lost or sent twice
          broadcast --kills N [--every SECONDS] [--chats N]
                    the same while the bot is killed every few seconds and started again
          paced [--seconds N]
                    whether 30 a second are reached, before a server that refuses the 31st of any second
          answers [--chats N]
                    how long a reader waits for /case while nothing else happens, and while alerts are sent
          fanout [--chats N]
                    how long from a change's commit until everybody's alert stands in the outbox, and what a reader waits meanwhile
          reminders [--chats N] [--seconds N]
                    what a million planned reminders (ten for each chat) cost a service that has nothing to do for so many seconds, and
                    how long a reminder that is due for all at once takes into the outbox, beside one for every tenth
        Against the Sandbox in this process:
          waiting   how many of 2,000 waiting questions are answered in a second
          flood [--paced]
                    what innocent readers wait for /case while 1,000 accounts send 50,000 updates, beside idle; in how much memory;
                    with Telegram's limits on sending lifted, or kept
          start     how long from the start of the process to the first answer
          import    how many case files are imported in a second, and in how much memory, of 1,000 and of 10,000
          search    how fast a name is found among 100,000, how good the answers to the labelled set of the tests are, and which are wrong
          search --people P.tsv --queries Q.tsv --predictions OUT.tsv
                    what the bot would answer to these queries about these people: query, decision (match, candidates, none), slugs
        """);
    return 64;
}
