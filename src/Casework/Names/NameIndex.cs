namespace Casework.Names;

/// <summary>Finds a case by a name.</summary>
public sealed class NameIndex(IEnumerable<NameEntry> entries)
{
    readonly List<NameEntry> entries = [.. entries];

    public NameAnswer Find(string query) => new NoCase([.. entries.Where(entry => entry.Text == query).Select(entry => entry.Slug)]);
}
