namespace Casebell.Tests.Process;

/// <summary>The program's folder, copied, so that a test may spoil its appsettings.json.</summary>
sealed class ProgramCopy : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("casebell-program-");

    public ProgramCopy()
    {
        var from = Path.GetDirectoryName(BotProcess.Program)!;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(folder.FullName, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            // A link costs nothing; what a test spoils it writes anew.
            File.CreateSymbolicLink(to, file);
        }
    }

    public string Program => Path.Combine(folder.FullName, "Bot.dll");

    public string SettingsFile => Path.Combine(folder.FullName, "appsettings.json");

    public void WriteSettings(string content)
    {
        File.Delete(SettingsFile);
        File.WriteAllText(SettingsFile, content);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
