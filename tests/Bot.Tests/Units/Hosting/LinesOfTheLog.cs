using Casebell.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Casebell.Tests.Units.Hosting;

public sealed class LinesOfTheLog
{
    [Fact]
    public void A_line_has_its_time_level_place_and_words() =>
        Written(LogLevel.Warning, "It rains.\nAnd pours.", null).ShouldMatch(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ warn: A\.Place\[7\] It rains\. And pours\.\n$");

    [Fact]
    public void Of_an_exception_only_the_kinds_and_places_are_told()
    {
        var line = Written(LogLevel.Error, "It broke.", Thrown());
        line.ShouldContain("It broke. InvalidOperationException ");
        line.ShouldContain(nameof(Thrown));
        line.ShouldContain(" FormatException ");
        line.ShouldNotContain("words");
        line.TrimEnd().ShouldNotContain('\n');
    }

    static string Written(LogLevel level, string words, Exception? fault)
    {
        using StringWriter text = new() { NewLine = "\n" };
        LogLines lines = new();
        lines.Write(new LogEntry<string>(level, "A.Place", new EventId(7), words, fault, static (state, exception) => $"{state}{exception?.Message}"), null, text);
        return text.ToString();
    }

    static InvalidOperationException Thrown()
    {
        try
        {
            throw new InvalidOperationException("words of a reader", new FormatException("more words"));
        }
        catch (InvalidOperationException fault)
        {
            return fault;
        }
    }
}
