namespace Casebell.Hosting;

/// <summary>What is told of a fault that ends the program: its type and place, for the message of an exception may quote what a reader wrote.</summary>
static class LastWords
{
    public static string Of(Exception fault) =>
        $"Casebell met a fault of its own and stopped: {fault.GetType().Name}\n{fault.StackTrace}\nNothing committed is lost: start it again, and please report this.";

    /// <summary>From now on a fault that nobody catches, on whatever thread, ends the program so; the runtime would tell all of it, and have the system keep the memory.</summary>
    public static void TellOfUncaught() => AppDomain.CurrentDomain.UnhandledException += static (_, uncaught) =>
    {
        if (uncaught.ExceptionObject is not Exception fault)
            return;
        Console.Error.WriteLine(Of(fault));
        Environment.Exit(ExitCode.Fault);
    };
}
