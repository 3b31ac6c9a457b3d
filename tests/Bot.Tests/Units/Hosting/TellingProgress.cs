using Casebell.Hosting.CommandLine;

namespace Casebell.Tests.Units.Hosting;

public sealed class TellingProgress
{
    const int All = 10_000;

    static readonly TimeSpan AFile = TimeSpan.FromMilliseconds(10);

    [Theory]
    [InlineData(150, "")]
    [InlineData(250, "Checked 200 of 10,000 files.\n")]
    [InlineData(450, "Checked 200 of 10,000 files.\nChecked 300 of 10,000 files.\nChecked 400 of 10,000 files.\n")]
    public void Short_work_is_silent_and_long_work_says_a_line_a_second(int files, string told)
    {
        var time = new ManualTime();
        using var output = new StringWriter { NewLine = "\n" };
        var progress = new Progress(time, output);
        for (var done = 1; done <= files; done++)
        {
            time.Forward(AFile);
            progress.Tell("Checked", done, All);
        }

        output.ToString().ShouldBe(told);
    }
}
