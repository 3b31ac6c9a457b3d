namespace Casebell.Benchmarks.Search;

/// <summary>Whose names, which queries, and where the answers go.</summary>
sealed record SearchOptions(string People, string Queries, string Predictions)
{
    static readonly string[] Known = ["--people", "--queries", "--predictions"];

    /// <exception cref="UsageException">An option is unknown, missing, given twice or has no value.</exception>
    public static SearchOptions Parse(IReadOnlyList<string> arguments)
    {
        var given = new Dictionary<string, string>();
        for (var at = 0; at < arguments.Count; at += 2)
        {
            var option = arguments[at];
            if (!Known.Contains(option))
                throw new UsageException($"\"{option}\" is no option of search.");
            if (at + 1 == arguments.Count || arguments[at + 1].Length == 0 || Known.Contains(arguments[at + 1]))
                throw new UsageException($"{option} needs the path of a file after it.");
            if (!given.TryAdd(option, arguments[at + 1]))
                throw new UsageException($"{option} is given twice.");
        }

        if (Known.FirstOrDefault(option => !given.ContainsKey(option)) is { } missing)
            throw new UsageException($"{missing} is missing: all three files are needed, or none for the benchmark of speed.");
        var options = new SearchOptions(given[Known[0]], given[Known[1]], given[Known[2]]);
        return new[] { options.People, options.Queries }.Select(Path.GetFullPath).Contains(Path.GetFullPath(options.Predictions))
            ? throw new UsageException($"{options.Predictions} is read from: name another file after --predictions.")
            : options;
    }
}

/// <summary>The command line cannot be understood.</summary>
sealed class UsageException(string message) : Exception(message);
