using System.Globalization;
using Casebell.Delivery.Outbox;
using Casebell.Doctor;
using Casebell.Hosting;
using Casebell.Sandbox;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Tests.Units.Doctor;

/// <summary>Each trouble is brought about, and found; short of it, nothing is.</summary>
public sealed class FindingWhatIsWrong : IAsyncLifetime
{
    Patient patient = null!;

    public async ValueTask InitializeAsync() => patient = await Patient.NewAsync();

    public ValueTask DisposeAsync() => patient.DisposeAsync();

    [Fact]
    public async Task Where_nothing_is_wrong_nothing_is_found()
    {
        (await patient.NotesAsync()).ShouldBe(["service: not running"]);
        patient.Starts();
        (await patient.LookAsync()).ShouldAllBe(finding => finding.Condition == Condition.Fine);
    }

    [Fact]
    public async Task What_is_due_for_erasure_is_counted()
    {
        var chat = await patient.Service.ChatAsync();
        patient.Change($"INSERT INTO outbox (lane, chat_id, state, not_before, expires_at, created_at, finished_at, message_id) VALUES (1, {chat}, 'delivered', 0, 0, 0, 0, 7)");
        patient.Change($"UPDATE chat SET state = 'paused', reason = 'no right to write', state_since = 0 WHERE id = {chat}");
        patient.Change("INSERT INTO report (mark, created_at) VALUES (x'00', 0), (x'01', 0)");
        patient.Change("INSERT INTO farewell (created_at) VALUES (0)");
        patient.Change("INSERT INTO intake_waiting (bot_id, update_id, content) VALUES (123456, 1, x'00'), (654321, 1, x'00')");
        await patient.Service.WriteAsync(session => Remains.Left(session, patient.Service.Time.Now()));
        (await patient.NotesAsync()).ShouldContain(
            "erasure: due for erasure: 1 records of messages, 1 numbers of messages, 1 chats out of reach, 2 reports, 1 updates for another bot, 1 erased chats that are still to be told so, "
            + "1 file that holds copies of what was erased; the service does it in its turn");
    }

    [Fact]
    public async Task What_waits_for_longer_than_an_hour_is_wrong_while_the_service_runs()
    {
        var chat = await patient.Service.ChatAsync();
        await patient.Service.WriteAsync(session => patient.Service.Outbox.Add(
            session, Lane.Ordinary, chat, new Parcel("some", new Dictionary<string, string>(), null, null), patient.Service.Time.Now() + Duration.FromDays(1), "once"));
        patient.Service.Time.Forward(TimeSpan.FromMinutes(60));
        (await patient.NotesAsync()).ShouldBe(["service: not running"]);
        patient.Service.Time.Forward(TimeSpan.FromSeconds(1));
        (await patient.NotesAsync()).ShouldContain("outbox: 1 waiting for longer than an hour; sent, as far as it is still of use, when the service starts");
        (await patient.ProblemsAsync()).ShouldBeEmpty();
        patient.Starts();
        (await patient.ProblemsAsync()).ShouldBe(["outbox: 1 waiting for longer than an hour, although the service runs: look into its log"]);
    }

    [Fact]
    public async Task What_is_kept_for_later_does_not_wait()
    {
        var chat = await patient.Service.ChatAsync();
        await patient.Service.WriteAsync(session => patient.Service.Outbox.Add(
            session, Lane.Ordinary, chat, new Parcel("some", new Dictionary<string, string>(), null, null), patient.Service.Time.Now() + Duration.FromDays(3), "once"));
        var later = patient.Service.Time.GetUtcNow().AddDays(1).ToUnixTimeMilliseconds();
        patient.Change($"UPDATE outbox SET not_before = {later.ToString(CultureInfo.InvariantCulture)}");
        patient.Service.Time.Forward(TimeSpan.FromHours(20));
        patient.Starts();
        (await patient.ProblemsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reminders_more_than_two_minutes_overdue_are_wrong_while_the_service_runs()
    {
        var chat = await patient.Service.ChatAsync();
        var due = patient.Service.Time.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        patient.Change(
            $"""
            INSERT INTO following (id, chat_id, kind, target, created_at) VALUES (1, {chat.ToString(CultureInfo.InvariantCulture)}, 'case', 'followed', 0);
            INSERT INTO reminder (following_id, chat_id, slug, event, revision, occurrence, due_at, useful_until)
            VALUES (1, {chat.ToString(CultureInfo.InvariantCulture)}, 'followed', 'hearing', 1, '1d', {due}, {due});
            """);
        patient.Service.Time.Forward(TimeSpan.FromMinutes(2));
        (await patient.NotesAsync()).ShouldBe(["service: not running"]);
        patient.Service.Time.Forward(TimeSpan.FromSeconds(1));
        (await patient.NotesAsync()).ShouldContain("reminders: 1 overdue; sent, as far as they are still of use, when the service starts");
        patient.Starts();
        (await patient.ProblemsAsync()).ShouldBe(["reminders: 1 overdue, although the service runs: look into its log"]);
    }

    [Fact]
    public async Task Reminders_that_are_being_planned_anew_are_only_noted()
    {
        patient.Change("INSERT INTO replanning (slug, planned_to, since) VALUES ('followed', 0, 0)");
        patient.Starts();
        (await patient.NotesAsync()).ShouldBe(["reminders: 1 changed cases whose reminders are being planned anew"]);
    }

    [Fact]
    public async Task A_job_more_than_two_minutes_overdue_is_wrong_while_the_service_runs()
    {
        patient.AddJob("looking-for-rest", patient.Service.Time.GetUtcNow());
        patient.Service.Time.Forward(TimeSpan.FromMinutes(2));
        (await patient.NotesAsync()).ShouldBe(["service: not running"]);
        patient.Service.Time.Forward(TimeSpan.FromSeconds(1));
        (await patient.NotesAsync()).ShouldContain("job: looking-for-rest: last never, next 2022-11-15 09:00:00 UTC; done when the service starts");
        patient.Starts();
        (await patient.ProblemsAsync()).ShouldBe(["job: looking-for-rest: last never, next 2022-11-15 09:00:00 UTC; overdue, although the service runs: look into its log"]);
    }

    [Fact]
    public async Task A_job_that_the_scheduler_gave_up_is_wrong()
    {
        patient.AddJob("looking-for-rest", patient.Service.Time.GetUtcNow().AddHours(1), "ERROR");
        (await patient.ProblemsAsync()).ShouldHaveSingleItem().ShouldEndWith("; the scheduler has given it up: start the service anew, and please report this");
    }

    [Fact]
    public async Task Before_the_first_start_there_are_no_jobs()
    {
        patient.Change("DROP TABLE qrtz_triggers");
        (await patient.NotesAsync()).ShouldContain("jobs: none yet: the service puts them on the timetable when it starts");
    }

    [Theory]
    [InlineData(100L << 20, "disk: only 100.0 MiB free where the database is")]
    [InlineData((200L << 20) - 1, "disk: only 200.0 MiB free where the database is")]
    [InlineData(200L << 20, null)]
    [InlineData(null, null)]
    public async Task Less_than_200_MiB_on_the_disk_is_wrong(long? free, string? problem)
    {
        patient.FreeSpace = free;
        (await patient.ProblemsAsync()).ShouldBe(problem is null ? [] : [problem]);
        (await patient.LookAsync()).Count(finding => finding.Part == "disk").ShouldBe(free is null ? 0 : 1);
    }

    [Fact]
    public async Task Another_key_than_the_database_was_made_with_is_wrong()
    {
        await File.WriteAllTextAsync(patient.KeyFile, $"casebell-key 1 {Convert.ToBase64String(new byte[32])}\n", TestContext.Current.CancellationToken);
        (await patient.ProblemsAsync()).ShouldHaveSingleItem().ShouldStartWith("key: not the one that the database was made with");
    }

    [Fact]
    public async Task A_missing_key_and_one_that_others_can_read_are_wrong()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(patient.KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
            (await patient.ProblemsAsync()).ShouldHaveSingleItem().ShouldStartWith("key: ");
        }

        File.Delete(patient.KeyFile);
        (await patient.ProblemsAsync()).ShouldHaveSingleItem().ShouldContain("is missing, and the database was made with one");
        File.Exists(patient.KeyFile).ShouldBeFalse();
    }

    [Theory]
    [InlineData("INSERT INTO migration (name, checksum, applied_at) VALUES ('9999-later.sql', '', 0)", "was made by a newer version of Casebell")]
    [InlineData("DELETE FROM migration WHERE name = (SELECT max(name) FROM migration)", "was made by an older version of Casebell")]
    [InlineData("UPDATE migration SET checksum = 'another' WHERE name = (SELECT min(name) FROM migration)", "was made by another build of Casebell")]
    public async Task Tables_of_another_version_are_wrong(string change, string problem)
    {
        patient.Change(change);
        (await patient.ProblemsAsync()).ShouldHaveSingleItem().ShouldContain(problem);
    }

    [Fact]
    public async Task A_damaged_database_is_wrong_and_nothing_in_it_is_counted()
    {
        patient.Change("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; INSERT INTO outbox (lane, chat_id, state, not_before, expires_at, created_at) VALUES (0, 0, 'no such state', 0, 0, 0)");
        (await patient.ProblemsAsync()).ShouldHaveSingleItem().ShouldStartWith("database: is damaged (");
        (await patient.LookAsync()).ShouldNotContain(finding => finding.Part == "outbox" || finding.Part == "job" || finding.Part == "reminders");
    }

    [Theory]
    [InlineData(FaultKind.Unauthorized, "telegram: answers, and does not know the token (Telegram:Token): get a new one from @BotFather")]
    [InlineData(FaultKind.ServerError, "telegram: answers with error 500")]
    public async Task Telegram_that_refuses_is_wrong(FaultKind fault, string problem)
    {
        await using var server = await SandboxServer.StartAsync(new SandboxOptions(), MovableTime.FromNow());
        server.Faults.Add(new Fault(fault) { Method = "getMe" });
        var findings = await patient.LookAsync(new TelegramOptions(server.Token, server.Address, null, 0, 0, 0));
        findings.Where(finding => finding.Condition == Condition.Problem).Select(finding => $"{finding.Part}: {finding.Text}").ShouldBe([problem]);
    }
}
