using Casebell.Spelling;

namespace Casebell.Hosting.CommandLine;

/// <summary>What stood after the verb.</summary>
public sealed class Arguments
{
    readonly Dictionary<string, string> options = [];
    readonly List<string> words = [];

    Arguments()
    {
    }

    /// <summary>Everything that is no option, in order.</summary>
    public IReadOnlyList<string> Words => words;

    public bool Has(string option) => options.ContainsKey(option);

    /// <summary>The option's value; null where the option is not there.</summary>
    public string? Value(string option) => options.GetValueOrDefault(option);

    /// <summary>Options may stand anywhere; after <c>--</c> everything is a word.</summary>
    /// <exception cref="UsageException">There is no such option, its value is missing, or a word is empty.</exception>
    public static Arguments Parse(VerbSyntax syntax, IEnumerable<string> given)
    {
        var read = new Arguments();
        var left = new Queue<string>(given);
        while (left.TryDequeue(out var one))
        {
            if (one == "--")
            {
                read.words.AddRange(left);
                break;
            }

            if (one.StartsWith('-') && one.Length > 1)
                read.AddOption(syntax, one, left);
            else
                read.words.Add(one);
        }

        // A script's variable that is not set: it names no file and nothing else.
        if (read.words.Any(string.IsNullOrWhiteSpace))
            throw new UsageException($"A word after '{syntax.Name}' is empty, and it is no name of anything.");
        return read;
    }

    void AddOption(VerbSyntax syntax, string text, Queue<string> left)
    {
        var (name, value) = text.Split('=', 2) is [var before, var after] ? (before, after) : (text, null);
        var option = syntax.Options.FirstOrDefault(known => known.Name == name)
            ?? throw new UsageException($"'{syntax.Name}' has no option {name}.{Nearest.Hint(name, syntax.Options.Select(known => known.Name))}");
        if (option.Value is null && value is not null)
            throw new UsageException($"{name} takes no value.");
        if (option.Value is not null && value is null && !left.TryDequeue(out value))
            throw new UsageException($"{name} needs a value: {name} {option.Value}");
        if (!options.TryAdd(name, value ?? ""))
            throw new UsageException($"{name} is there twice.");
    }
}
