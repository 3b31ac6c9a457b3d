using System.Globalization;
using System.Text;
using Casebell.Storage;
using Dapper;

namespace Casebell.Tests.Units.Storage;

public sealed class CopyingWhileWriting : IDisposable
{
    const int Copies = 5;

    readonly ServiceDatabase service = new();
    readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        service.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Each_copy_is_whole_and_of_one_moment()
    {
        using var done = new CancellationTokenSource();
        await WriteAsync(0);
        var writing = Task.Run(() => KeepWritingAsync(done.Token), TestContext.Current.CancellationToken);
        List<int> moments = [];
        for (var number = 0; number < Copies; number++)
        {
            // The writer is at work: what was last copied is no more the last that was written.
            while (moments.Count > 0 && Written(service.File.Path) == moments[^1])
                await Task.Delay(1, TestContext.Current.CancellationToken);
            var path = folder.File($"{number.ToString(CultureInfo.InvariantCulture)}.db");
            using (var copy = DatabaseCopy.Open(service.File))
                copy.WriteTo(path);
            moments.Add(Written(path));
        }

        await done.CancelAsync();
        await writing;
        moments.ShouldBe(moments.Order().Distinct());
        Directory.GetFiles(folder.Path).Length.ShouldBe(Copies);
    }

    async Task KeepWritingAsync(CancellationToken stop)
    {
        for (var number = 1; !stop.IsCancellationRequested; number++)
            await WriteAsync(number);
    }

    /// <summary>The same number in two tables, in one transaction; the rows between them fill many pages.</summary>
    Task WriteAsync(int number) => service.WriteAsync(session =>
    {
        SettingTable.Put(session, "first", Bytes(number));
        SettingTable.Put(session, $"between {(number % 50).ToString(CultureInfo.InvariantCulture)}", new byte[5000]);
        SettingTable.Put(session, "last", Bytes(number));
    });

    static int Written(string path)
    {
        using var connection = Stranger.Open(path);
        connection.ExecuteScalar<string>("PRAGMA integrity_check(1)").ShouldBe("ok");
        var both = connection.QuerySingle<(byte[] First, byte[] Last)>("SELECT (SELECT value FROM setting WHERE key = 'first'), (SELECT value FROM setting WHERE key = 'last')");
        both.First.ShouldBe(both.Last);
        return int.Parse(both.First, CultureInfo.InvariantCulture);
    }

    static byte[] Bytes(int number) => Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture));
}
