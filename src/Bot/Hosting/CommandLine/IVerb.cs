namespace Casebell.Hosting.CommandLine;

/// <summary>One thing that the program does when it is not the service.</summary>
public interface IVerb
{
    VerbSyntax Syntax { get; }

    /// <returns>The exit code (<see cref="ExitCode"/>).</returns>
    /// <exception cref="UsageException">The arguments make no sense together.</exception>
    Task<int> RunAsync(Arguments arguments, Terminal terminal, CancellationToken cancellationToken);
}

/// <summary>How a verb is called.</summary>
/// <param name="Summary">Half a line.</param>
/// <param name="Usage">The ways to call it, without the program's name.</param>
/// <param name="Notes">What else its help says.</param>
public sealed record VerbSyntax(string Name, string Summary, IReadOnlyList<string> Usage, IReadOnlyList<VerbOption> Options, string Notes);

/// <param name="Name">With its two dashes.</param>
/// <param name="Value">What its value is called in the help; null where it takes none.</param>
public sealed record VerbOption(string Name, string Meaning, string? Value = null);

/// <summary>The command line cannot be understood; the message says why.</summary>
public sealed class UsageException(string message) : Exception(message);
