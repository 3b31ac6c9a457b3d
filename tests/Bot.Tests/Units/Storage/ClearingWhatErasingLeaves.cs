using Casebell.Storage;
using NodaTime;

namespace Casebell.Tests.Units.Storage;

/// <summary>The file is written anew where something was erased: soon enough, not too often, and never forgotten.</summary>
public sealed class ClearingWhatErasingLeaves : IDisposable
{
    const string Free = "SELECT freelist_count FROM pragma_freelist_count";

    readonly ServiceDatabase service = new();
    readonly LogBook<ClearingRemains> log = new();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task Where_nothing_was_erased_nothing_is_written()
    {
        await EraseAsync();
        await Clearing().LookAsync(TestContext.Current.CancellationToken);
        service.Ask<long>(Free).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_is_due_is_done_after_a_restart_too_and_then_is_due_no_more()
    {
        await EraseAsync();
        await LeaveAsync(Duration.Zero);
        await Clearing().LookAsync(TestContext.Current.CancellationToken);
        service.Ask<long>(Free).ShouldBe(0);
        new FileInfo(service.File.Path + "-wal").Length.ShouldBeLessThan(20_000);
        IsDue.ShouldBeFalse();
    }

    [Fact]
    public async Task What_nobody_waits_for_is_done_within_a_day_and_with_what_somebody_waits_for()
    {
        var clearing = Clearing();
        await service.WriteAsync(session => Remains.LeftByAge(session, service.Time.Now()));
        service.Time.Forward(TimeSpan.FromHours(23));
        await clearing.LookAsync(TestContext.Current.CancellationToken);
        IsDue.ShouldBeTrue();
        service.Time.Forward(TimeSpan.FromHours(1));
        await clearing.LookAsync(TestContext.Current.CancellationToken);
        IsDue.ShouldBeFalse();

        service.Time.Forward(TimeSpan.FromHours(1));
        await service.WriteAsync(session => Remains.LeftByAge(session, service.Time.Now()));
        await LeaveAsync(Duration.Zero);
        await clearing.LookAsync(TestContext.Current.CancellationToken);
        IsDue.ShouldBeFalse();
    }

    [Fact]
    public async Task However_many_ask_it_is_done_once_a_minute_and_none_is_forgotten()
    {
        var clearing = Clearing();
        await LeaveAsync(Duration.Zero);
        await clearing.LookAsync(TestContext.Current.CancellationToken);
        service.Time.Forward(TimeSpan.FromSeconds(20));
        await EraseAsync();
        await LeaveAsync(Duration.Zero);
        await LeaveAsync(Duration.Zero);
        (await clearing.LookAsync(TestContext.Current.CancellationToken)).ShouldBe(TimeSpan.FromSeconds(40));
        IsDue.ShouldBeTrue();
        service.Time.Forward(TimeSpan.FromSeconds(40));
        await clearing.LookAsync(TestContext.Current.CancellationToken);
        service.Ask<long>(Free).ShouldBe(0);
        IsDue.ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_erased_while_the_file_is_written_is_due_again()
    {
        await LeaveAsync(Duration.Zero);
        var seen = service.Database.Read(Remains.Find).ShouldNotBeNull();
        await LeaveAsync(Duration.FromDays(1));
        await service.WriteAsync(session => Remains.Cleared(session, seen));
        service.Database.Read(Remains.Find).ShouldNotBeNull().At.ShouldBe(seen.At);
    }

    [Fact]
    public async Task A_reader_holds_up_nothing_but_the_end_and_a_writer_all_of_it()
    {
        var clearing = Clearing();
        await LeaveAsync(Duration.Zero);
        using (var reader = service.Stranger())
        {
            Run(reader, "BEGIN; SELECT count(*) FROM chat");
            (await clearing.LookAsync(TestContext.Current.CancellationToken)).ShouldBe(TimeSpan.FromSeconds(1));
            Run(reader, "ROLLBACK; BEGIN IMMEDIATE");
            (await clearing.LookAsync(TestContext.Current.CancellationToken)).ShouldBe(TimeSpan.FromSeconds(1));
            IsDue.ShouldBeTrue();
            service.Time.Forward(TimeSpan.FromMinutes(1));
            (await Clearing().LookAsync(TestContext.Current.CancellationToken)).ShouldBe(ClearingRemains.Apart);
            log.Lines.ShouldHaveSingleItem();
        }

        await clearing.LookAsync(TestContext.Current.CancellationToken);
        IsDue.ShouldBeFalse();
    }

    bool IsDue => service.Database.Read(Remains.Find) is not null;

    ClearingRemains Clearing() => new(service.Database, service.Time, log);

    Task LeaveAsync(Duration until) => service.WriteAsync(session => Remains.Left(session, service.Time.Now() + until));

    async Task EraseAsync()
    {
        await service.WriteAsync(session => session.Run("INSERT INTO setting (key, value) WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 500) SELECT 'some ' || n, randomblob(900) FROM number"));
        await service.WriteAsync(session => session.Run("DELETE FROM setting WHERE key LIKE 'some %'"));
    }

    static void Run(Microsoft.Data.Sqlite.SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
