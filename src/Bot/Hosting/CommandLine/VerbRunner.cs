using System.Reflection;
using Casebell.Privacy;
using Casebell.Spelling;
using Casebell.Storage;

namespace Casebell.Hosting.CommandLine;

/// <summary>Finds the verb that is meant and runs it.</summary>
public sealed class VerbRunner(IReadOnlyList<IVerb> verbs, Terminal terminal)
{
    /// <returns>The exit code.</returns>
    /// <exception cref="ConfigurationException">A wrong setting.</exception>
    /// <exception cref="KeyFileException">The key cannot be used.</exception>
    /// <exception cref="StorageException">The database cannot be used.</exception>
    public async Task<int> RunAsync(IReadOnlyList<string> given, CancellationToken cancellationToken)
    {
        try
        {
            switch (given)
            {
                case ["--help" or "-h" or "help"]:
                    await terminal.Output.WriteLineAsync(VerbHelp.Of(verbs.Select(verb => verb.Syntax)));
                    return ExitCode.Stopped;
                case ["--version"]:
                    await terminal.Output.WriteLineAsync($"Casebell {typeof(VerbRunner).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion}");
                    return ExitCode.Stopped;
                case ["help", var name, ..]:
                    return Help(Find(name));
                default:
                    var verb = Find(given[0]);
                    return given.Skip(1).TakeWhile(word => word != "--").Any(word => word is "--help" or "-h")
                        ? Help(verb)
                        : await verb.RunAsync(Arguments.Parse(verb.Syntax, given.Skip(1)), terminal, cancellationToken);
            }
        }
        catch (UsageException wrong)
        {
            await terminal.Errors.WriteLineAsync(wrong.Message);
            return ExitCode.Usage;
        }
        catch (IOException full)
        {
            // Where files are read or written, a verb tells it itself: what is left is its own output.
            await terminal.Errors.WriteLineAsync($"The output cannot be written: {full.Message}");
            return ExitCode.CannotCreate;
        }
        catch (Exception fault) when (fault is not (ConfigurationException or KeyFileException or StorageException or OperationCanceledException))
        {
            await terminal.Errors.WriteLineAsync($"Casebell met a fault of its own: {fault.GetType().Name}\n{fault.StackTrace}\nWhat was told as done is done. Please report this.");
            return ExitCode.Fault;
        }
    }

    IVerb Find(string name)
    {
        var names = verbs.Select(verb => verb.Syntax.Name).ToList();
        return verbs.FirstOrDefault(verb => verb.Syntax.Name == name)
            ?? throw new UsageException($"There is no verb '{name}'.{Nearest.Hint(name, names)} The verbs are {string.Join(", ", names)}; 'Bot --help' tells more. Without arguments the service runs.");
    }

    int Help(IVerb verb)
    {
        terminal.Output.WriteLine(VerbHelp.Of(verb.Syntax));
        return ExitCode.Stopped;
    }
}
