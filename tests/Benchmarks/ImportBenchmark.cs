using System.Diagnostics;
using System.Globalization;

namespace Casebell.Benchmarks;

/// <summary><c>Bot import</c> as its own process, of generated files into a database that is not there yet.</summary>
static class ImportBenchmark
{
    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    public static async Task<int> RunAsync()
    {
        foreach (var count in (int[])[1_000, 10_000])
        {
            var folder = Directory.CreateTempSubdirectory("casebell-benchmark-");
            try
            {
                var size = GeneratedCaseFile.WriteAll(Path.Combine(folder.FullName, "cases"), count);
                var started = Stopwatch.GetTimestamp();
                var (exitCode, peak) = await ImportAsync(folder.FullName);
                var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
                if (exitCode != 0)
                    throw new InvalidOperationException($"The import ended with {exitCode}.");
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count:N0} files of {size / 1024.0:0.0} KiB: {Figures.Show(count / seconds)} files a second, {Figures.Show(seconds)} s in all, peak memory {peak >> 20} MiB"));
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        return 0;
    }

    /// <returns>The exit code, and the most memory that the process ever held, in bytes.</returns>
    static async Task<(int ExitCode, long Peak)> ImportAsync(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "import", "cases"])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["Storage__ConnectionString"] = "Data Source=data/bot.db" },
        })!;
        // Read and thrown away: a full pipe would stop it.
        var output = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(Stream.Null), process.StandardError.BaseStream.CopyToAsync(Stream.Null));
        var peak = 0L;
        // The system forgets the peak with the process, so it is asked while that lives.
        while (!process.HasExited)
        {
            process.Refresh();
            peak = Math.Max(peak, Peak(process));
            await Task.Delay(Glance);
        }

        await output;
        return (process.ExitCode, peak);
    }

    static long Peak(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
