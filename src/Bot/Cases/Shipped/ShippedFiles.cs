using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Casebell.Cases.CaseFiles;

namespace Casebell.Cases.Shipped;

/// <summary>The case files that ship with the program.</summary>
/// <param name="texts">Each file's text, with the name of its case, which is the file's name too.</param>
public sealed class ShippedFiles(IReadOnlyList<(string Name, string Text)> texts)
{
    const string Prefix = "cases/";
    const string Extension = ".yaml";

    public IReadOnlyList<string> Names { get; } = [.. texts.Select(file => file.Name)];

    public static ShippedFiles OfProgram() => new(
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => (name[Prefix.Length..^Extension.Length], Resource(name))),
    ]);

    /// <summary>Differs from what it was whenever a file does; far quicker than reading the cases.</summary>
    public string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(texts.Select(file => $"{file.Name}\0{file.Text}\0")))));

    public IReadOnlyList<ShippedCase> ReadAll() => [.. texts.Select(Read)];

    /// <summary>Null where no file of this case ships with the program.</summary>
    public ShippedCase? Find(string name) => Names.Contains(name) ? Read(texts.First(file => file.Name == name)) : null;

    static ShippedCase Read((string Name, string Text) file)
    {
        var read = CaseFileReader.Read(file.Text, file.Name + Extension);
        var @case = read.Case ?? throw new InvalidOperationException($"A shipped case file is wrong: {read.Errors[0]}");
        if (@case.Slug.Value != file.Name)
            throw new InvalidOperationException($"A shipped case file is named '{file.Name}', and its case '{@case.Slug}'.");
        return new(@case, ShippedCase.VersionOf(@case));
    }

    static string Resource(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
