using Casebell.Hosting;
using Casework.Deadlines;

namespace Casebell.Cases.Deadlines;

/// <summary>The operator's list of days on which nobody works (<c>Cases:NonWorkingDays</c>). None is shipped.</summary>
/// <param name="path">Where it is; null where the operator supplies none.</param>
public sealed class NonWorkingDaysFile(Func<string?> path)
{
    const int MostTold = 20;
    const int LargestFile = 1024 * 1024;

    /// <summary>The list as it is now; null where none is supplied.</summary>
    /// <exception cref="ConfigurationException">It cannot be read, or lines of it are wrong: each is named by its number.</exception>
    public NonWorkingDays? Read()
    {
        if (path() is not { Length: > 0 } file)
            return null;
        var (days, problems) = NonWorkingDays.Read(Lines(file));
        if (days is not null)
            return days;
        var told = problems.Take(MostTold).Select(problem => $"{file}:{problem.Line}: {problem.Problem}").ToList();
        if (problems.Count > MostTold)
            told.Add($"{file}: {problems.Count - MostTold} more lines are wrong.");
        throw new ConfigurationException(["Cases:NonWorkingDays names a list with mistakes:", .. told]);
    }

    static string[] Lines(string file)
    {
        try
        {
            if (new FileInfo(file) is { Exists: true, Length: > LargestFile })
                throw new ConfigurationException([$"Cases:NonWorkingDays is '{file}', which is larger than 1 MiB: a list of days is not."]);
            return File.ReadAllLines(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ConfigurationException([$"Cases:NonWorkingDays is '{file}', which cannot be read: {problem.Message.TrimEnd('.')}. Allowed: the path of a text file with a date or a weekday a line, or nothing."]);
        }
    }
}
