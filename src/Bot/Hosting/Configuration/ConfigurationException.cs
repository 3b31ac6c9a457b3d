namespace Casebell.Hosting;

/// <summary>The configuration is wrong; the message names every wrong key and value.</summary>
public sealed class ConfigurationException(IReadOnlyList<string> problems) : Exception(string.Join('\n', problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}
