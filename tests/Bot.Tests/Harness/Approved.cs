using System.Globalization;
using System.Text;

namespace Casebell.Tests.Harness;

/// <summary>
/// Texts that a person has read and approved, compared whole: <c>Messages/Approved/&lt;name&gt;.&lt;language&gt;.approved.txt</c>.
/// What differs is written to a folder for temporary files, to be read and copied by hand.
/// </summary>
static class Approved
{
    static readonly string Received = Path.Combine(Path.GetTempPath(), "casebell-received");

    public static void ShouldBeApproved(this string text, string name, string language)
    {
        var file = $"{name}.{language}.approved.txt";
        using var stream = typeof(Approved).Assembly.GetManifestResourceStream($"approved/{file}");
        using var reader = stream is null ? null : new StreamReader(stream);
        var approved = reader?.ReadToEnd().ReplaceLineEndings("\n") ?? "";
        if (approved == text)
            return;
        Directory.CreateDirectory(Received);
        var received = Path.Combine(Received, file.Replace(".approved.", ".received.", StringComparison.Ordinal));
        File.WriteAllText(received, text);
        Assert.Fail($"{file} differs; what came stands in {received}:\n{Difference(approved.Split('\n'), text.Split('\n'))}");
    }

    /// <summary>Both texts from the first line that differs to the last: "-" approved, "+" received.</summary>
    static string Difference(string[] approved, string[] received)
    {
        var same = approved.Zip(received).TakeWhile(pair => pair.First == pair.Second).Count();
        var least = Math.Min(approved.Length, received.Length) - same;
        var sameEnd = approved.Reverse().Zip(received.Reverse()).Take(least).TakeWhile(pair => pair.First == pair.Second).Count();
        var result = new StringBuilder();
        result.Append(CultureInfo.InvariantCulture, $"  line {same + 1}\n");
        foreach (var line in approved[same..^sameEnd])
            result.Append("- ").Append(line).Append('\n');
        foreach (var line in received[same..^sameEnd])
            result.Append("+ ").Append(line).Append('\n');
        return result.ToString();
    }
}
