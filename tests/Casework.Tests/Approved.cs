namespace Casework.Tests;

/// <summary>Texts that a person has read and approved, compared whole. To change one, edit its file.</summary>
static class Approved
{
    /// <param name="name">Folders and file under the test project with dots, such as <c>Dates.words.en</c>.</param>
    public static string Text(string name)
    {
        var assembly = typeof(Approved).Assembly;
        using var file = assembly.GetManifestResourceStream($"Casework.Tests.{name}.approved.txt")
            ?? throw new InvalidOperationException($"There is no approved text {name}.");
        using var reader = new StreamReader(file);
        return reader.ReadToEnd();
    }
}
