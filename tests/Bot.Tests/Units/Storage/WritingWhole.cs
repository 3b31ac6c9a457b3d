using Casebell.Storage;
using Dapper;

namespace Casebell.Tests.Units.Storage;

public sealed class WritingWhole : IDisposable
{
    readonly ServiceDatabase service = new();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task Work_that_throws_leaves_nothing_behind_and_keeps_no_promise()
    {
        var promised = false;
        var thrown = await Should.ThrowAsync<InvalidOperationException>(() => service.WriteAsync(session =>
        {
            Note(session, "a");
            session.AfterCommit(() => promised = true);
            throw new InvalidOperationException("on purpose");
        }));
        thrown.Message.ShouldBe("on purpose");
        Noted().ShouldBe("");
        promised.ShouldBeFalse();
    }

    [Fact]
    public async Task After_work_that_threw_the_next_work_goes_on()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => service.WriteAsync(_ => throw new InvalidOperationException()));
        await service.WriteAsync(session => Note(session, "b"));
        Noted().ShouldBe("b");
    }

    [Fact]
    public async Task A_promise_is_kept_once_what_was_written_can_be_read()
    {
        var seen = "";
        await service.WriteAsync(session =>
        {
            Note(session, "a");
            session.AfterCommit(() => seen = Noted());
            seen.ShouldBe("");
        });
        seen.ShouldBe("a");
    }

    [Fact]
    public async Task A_step_is_done_whole_or_not_at_all_and_what_came_before_stays()
    {
        List<string> kept = [];
        await service.WriteAsync(session =>
        {
            Note(session, "a");
            session.AfterCommit(() => kept.Add("a"));
            Should.Throw<InvalidOperationException>(() => session.Atomically(() =>
            {
                Note(session, "b");
                session.AfterCommit(() => kept.Add("b"));
                throw new InvalidOperationException();
            }));
            session.Atomically(() =>
            {
                Note(session, "c");
                session.AfterCommit(() => kept.Add("c"));
            });
        });
        Noted().ShouldBe("ac");
        kept.ShouldBe(["a", "c"]);
    }

    [Fact]
    public async Task A_step_within_a_step_that_fails_fails_alone()
    {
        await service.WriteAsync(session => session.Atomically(() =>
        {
            Note(session, "a");
            Should.Throw<InvalidOperationException>(() => session.Atomically(() =>
            {
                Note(session, "b");
                throw new InvalidOperationException();
            }));
        }));
        Noted().ShouldBe("a");
    }

    [Fact]
    public async Task SQLites_own_refusal_becomes_a_sentence_and_leaves_nothing_behind()
    {
        var thrown = await Should.ThrowAsync<StorageException>(() => service.WriteAsync(session =>
        {
            Note(session, "a");
            Note(session, "a");
        }));
        thrown.Message.ShouldStartWith($"The database {service.File.Path} cannot be used: SQLite error 19");
        Noted().ShouldBe("");
    }

    [Fact]
    public async Task A_reader_sees_one_moment_whatever_is_written_meanwhile()
    {
        using var began = new ManualResetEventSlim();
        using var written = new ManualResetEventSlim();
        var reading = Task.Run(() => service.Database.Read(session =>
        {
            var before = Noted(session);
            began.Set();
            written.Wait();
            return (before, Noted(session));
        }));
        began.Wait();
        await service.WriteAsync(session => Note(session, "a"));
        written.Set();
        (await reading).ShouldBe(("", ""));
        Noted().ShouldBe("a");
    }

    [Fact]
    public async Task Many_writers_take_turns()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(() => service.WriteAsync(session => Note(session, $"{number:00}")))));
        service.Ask<long>("SELECT count(*) FROM setting").ShouldBe(50);
    }

    static void Note(WriteSession session, string key) => session.Connection.Execute("INSERT INTO setting VALUES (@key, x'00')", new { key });

    string Noted() => service.Database.Read(Noted);

    static string Noted(ReadSession session) =>
        session.Connection.ExecuteScalar<string?>("SELECT group_concat(key, '') FROM (SELECT key FROM setting ORDER BY key)") ?? "";
}
