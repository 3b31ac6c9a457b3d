namespace Casebell.Privacy;

/// <summary>Where the key comes from: the file of <c>Privacy:KeyFile</c>, or, where it is set, the content of such a file in <c>Privacy:Key</c>.</summary>
/// <param name="file">A relative path starts at the working directory.</param>
/// <param name="text">Wins over the file, which is not looked at then; empty or null for none.</param>
public sealed class KeySource(string file, string? text)
{
    readonly string file = Path.GetFullPath(file);

    /// <summary>The file; null where the key comes from the environment, which this program cannot change.</summary>
    public string? File => string.IsNullOrWhiteSpace(text) ? file : null;

    /// <summary>For a sentence that begins with it.</summary>
    public string Name => File is { } path ? $"The key file {path} (Privacy:KeyFile)" : "The key in Privacy:Key";

    public bool Exists => File is not { } path || System.IO.File.Exists(path);

    /// <inheritdoc cref="KeyFile.Load"/>
    public Keyring Load(bool mayCreate) => File is { } path ? KeyFile.Load(path, mayCreate) : new Keyring(ReadText());

    /// <summary>What has to be kept: it goes to the terminal or into a file, and never into a log.</summary>
    /// <inheritdoc cref="KeyFile.Load"/>
    public string Text => KeyText.Write(File is { } path ? KeyFile.Read(path) : ReadText());

    /// <summary>Takes the older versions out, where they are in a file.</summary>
    /// <inheritdoc cref="KeyFile.KeepNewest"/>
    public void KeepNewest()
    {
        if (File is { } path)
            KeyFile.KeepNewest(path);
    }

    IReadOnlyList<KeyVersion> ReadText() =>
        KeyText.Parse(text!) ?? throw new KeyFileException("The key in Privacy:Key is not valid (its value is not shown). Allowed: the content of a key file, 'casebell-key 1 ' and 44 characters. Nothing was changed.");
}
