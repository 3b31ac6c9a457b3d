using System.Globalization;
using Casework.Cases;

namespace Casebell.Cases.Import;

/// <summary>Tells an editor what an import does, case by case.</summary>
sealed class ImportReport(TextWriter output)
{
    int added;
    int changed;
    int unchanged;

    public int Cases => added + changed + unchanged;

    /// <summary>Such as "3 cases: 1 new, 1 changed, 1 unchanged."</summary>
    public string Summary =>
        string.Create(CultureInfo.InvariantCulture, $"{Cases:N0} case{(Cases == 1 ? "" : "s")}: {added:N0} new, {changed:N0} changed, {unchanged:N0} unchanged.");

    /// <param name="from">Such as the file's path.</param>
    /// <param name="foreseen">What else would come of it.</param>
    public void Tell(CaseStep step, string from, IReadOnlyList<string> foreseen)
    {
        var slug = step.After.Slug;
        if (step.IsUnchanged)
        {
            unchanged++;
            output.WriteLine($"{slug}: unchanged ({from})");
        }
        else if (step.Before is null)
        {
            added++;
            output.WriteLine($"{slug}: new ({from}): {Title(step.After)}");
        }
        else
        {
            changed++;
            output.WriteLine($"{slug}: changed ({from})");
            foreach (var line in FileDifference.Between(step.Before, step.After))
                output.WriteLine($"  {line}");
        }

        foreach (var line in foreseen)
            output.WriteLine($"  {line}".TrimEnd());
    }

    static string Title(Case @case) => $"{@case.Title.In(Casework.Language.English).Text} [{(@case.Visibility == Visibility.Public ? "public" : "editors")}]";
}
