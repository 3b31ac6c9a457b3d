using System.Text;

namespace Casebell.Hosting.CommandLine;

/// <summary>Where a verb writes: what was asked for, and apart from it what went wrong and how far it is.</summary>
public sealed class Terminal(TextWriter output, TextWriter errors)
{
    public TextWriter Output { get; } = output;

    public TextWriter Errors { get; } = errors;

    /// <summary>UTF-8 whatever the machine speaks, with plain line ends, so that an export is the same bytes everywhere.</summary>
    public static Terminal OfProcess() => new(Writer(Console.OpenStandardOutput()), Writer(Console.OpenStandardError()));

    static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
