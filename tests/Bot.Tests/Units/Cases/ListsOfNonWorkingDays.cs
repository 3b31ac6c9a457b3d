using Casebell.Cases.Deadlines;
using Casebell.Hosting;
using NodaTime;

namespace Casebell.Tests.Units.Cases;

public sealed class ListsOfNonWorkingDays : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void There_is_none_where_none_is_supplied(string? path) => new NonWorkingDaysFile(() => path).Read().ShouldBeNull();

    [Fact]
    public void A_list_is_read_with_its_comments()
    {
        var list = Write("\uFEFF# Kazakhstan\r\nSaturday\r\nsunday\r\n\r\n2026-03-09  # instead of 8 March\r\n").Read().ShouldNotBeNull();
        list.LastYear.ShouldBe(2026);
        new LocalDate[] { new(2026, 3, 6), new(2026, 3, 7), new(2026, 3, 8), new(2026, 3, 9), new(2026, 3, 10) }.Where(list.IsWorking).Select(day => day.Day).ShouldBe([6, 10]);
    }

    [Fact]
    public void Every_wrong_line_is_named_by_its_number()
    {
        var path = folder.File("days.txt");
        File.WriteAllText(path, "Saturday\n8 March\n2026-13-01\n");
        var problems = Should.Throw<ConfigurationException>(() => new NonWorkingDaysFile(() => path).Read()).Problems;
        problems.Count.ShouldBe(3);
        problems[0].ShouldContain("Cases:NonWorkingDays");
        problems[1].ShouldStartWith($"{path}:2: Not a day");
        problems[2].ShouldStartWith($"{path}:3: Not a day");
    }

    [Fact]
    public void A_list_that_is_not_there_is_told_with_the_key() =>
        Should.Throw<ConfigurationException>(() => new NonWorkingDaysFile(() => folder.File("none.txt")).Read()).Message.ShouldContain("Cases:NonWorkingDays is");

    NonWorkingDaysFile Write(string text)
    {
        var path = folder.File("days.txt");
        File.WriteAllText(path, text);
        return new(() => path);
    }
}
