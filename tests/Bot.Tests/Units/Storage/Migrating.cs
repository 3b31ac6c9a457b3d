using Casebell.Storage;
using Dapper;

namespace Casebell.Tests.Units.Storage;

public sealed class Migrating : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly ManualTime time = new();
    readonly DatabaseFile file;

    public Migrating()
    {
        StorageSetup.Run();
        file = new DatabaseFile($"Data Source={folder.File("data/bot.db")}");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_fresh_database_gets_every_table_and_notes_every_script()
    {
        Migrate();
        Tables().ShouldBe(
            ["asked_obligation", "broadcast", "case_change", "case_mark", "chat", "coming_event", "court_case", "farewell", "following", "intake", "intake_update", "intake_waiting", "journal", "listed_case", "migration", "muted", "name_change", "outbox", "outbox_total", "outcome_ask", "outcome_question", "person_match", "reminder", "replanning", "report", "resting_case", "search_name", "setting"]);
        Ask<string>("SELECT group_concat(name, ' ') FROM (SELECT name FROM migration ORDER BY name)").ShouldBe("0001-service.sql 0002-cases.sql 0003-following.sql 0004-case-record.sql 0005-lists.sql 0006-names.sql 0007-alerts.sql 0008-reminders.sql 0009-outcomes.sql 0010-obligations.sql 0011-keys.sql 0012-intake.sql 0013-reports.sql 0014-choices.sql 0015-waiting-since.sql");
        Ask<long>("SELECT count(*) FROM migration WHERE length(checksum) = 64").ShouldBe(15);
    }

    [Fact]
    public void The_second_start_changes_nothing()
    {
        Migrate();
        var before = Ask<string>("SELECT group_concat(name || checksum || applied_at) FROM migration");
        time.Forward(TimeSpan.FromDays(1));
        Migrate();
        Ask<string>("SELECT group_concat(name || checksum || applied_at) FROM migration").ShouldBe(before);
    }

    [Fact]
    public void Nobody_else_may_read_the_database_or_its_folder()
    {
        Migrate();
        if (OperatingSystem.IsWindows())
            return;
        File.GetUnixFileMode(file.Path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.GetUnixFileMode(Path.GetDirectoryName(file.Path)!).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public void A_database_of_a_newer_version_is_refused_and_left_alone()
    {
        Migrate();
        Stranger.Change(file.Path, "INSERT INTO migration VALUES ('0099-future.sql', 'x', 0); DROP TABLE reminder;");
        Refused().ShouldBe($"The database {file.Path} has the migration '0099-future.sql', which this program does not know: it was made by a newer version. Use that version. Nothing was changed.");
        Tables().ShouldNotContain("reminder");
    }

    [Fact]
    public void A_script_that_was_another_when_it_ran_is_refused_and_nothing_runs()
    {
        Migrate();
        Stranger.Change(file.Path, "UPDATE migration SET checksum = 'other' WHERE name = '0003-following.sql'; DELETE FROM migration WHERE name = '0002-cases.sql';"
            + "DROP TABLE case_mark; DROP TABLE coming_event; DROP TABLE listed_case; DROP TABLE search_name; DROP TABLE journal; DROP TABLE following; DROP TABLE court_case;");
        Refused().ShouldBe($"The migration '0003-following.sql' of the database {file.Path} differs from this program's: it was made by another build. Use the build that made it. Nothing was changed.");
        // The second script had run by then, in the transaction that was given up.
        Tables().ShouldNotContain("court_case");
    }

    [Fact]
    public void The_journal_can_only_grow()
    {
        Migrate();
        Stranger.Change(file.Path, "INSERT INTO journal (at, slug, kind, subject) VALUES (0, 'a', 'b', 'c')");
        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => Stranger.Change(file.Path, "UPDATE journal SET slug = 'b'"));
        Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => Stranger.Change(file.Path, "DELETE FROM journal"));
    }

    void Migrate() => new Migrator(file, time).Run();

    string Refused() => Should.Throw<StorageException>(Migrate).Message;

    T? Ask<T>(string sql)
    {
        using var connection = Stranger.Open(file.Path);
        return connection.ExecuteScalar<T>(sql);
    }

    List<string> Tables()
    {
        using var connection = Stranger.Open(file.Path);
        return [.. connection.Query<string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name")];
    }
}
