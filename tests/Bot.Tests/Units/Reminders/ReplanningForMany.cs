using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Reminders;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casebell.Tests.Cases.Lists;
using Casework;
using Casework.Cases;
using Casework.Reminders;
using Dapper;
using NodaTime;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Units.Reminders;

/// <summary>A case changes that more people follow than can be replanned for in the transaction of the change.</summary>
public sealed class ReplanningForMany : IDisposable
{
    const int Many = (2 * ReminderBatch.Most) + 137;

    static readonly string?[] Zones = [null, "Asia/Almaty", "Europe/Berlin", "America/New_York"];

    readonly ServiceDatabase service = new();
    readonly CaseTable cases;
    readonly ReminderPlanning planning;
    readonly CaseImport import;

    public ReplanningForMany()
    {
        cases = new(service.Time);
        planning = new(service.Time, service.Chats.Choices);
        import = new(cases, new Journal(service.Time), [planning]);
    }

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task Everybody_has_the_reminders_that_planning_for_each_alone_gives()
    {
        var followers = await FollowedAsync(Many, Before);
        await ImportAsync(After);
        (await FinishAsync()).ShouldBe(2);
        Planned().ShouldBe(Expected(followers, After));
        service.Ask<long>("SELECT count(*) FROM reminder WHERE state = 'dropped' AND reason = 'the event changed' AND event = 'hearing' AND revision = 1").ShouldBe(3 * Many);
        // Of a day, the hour is the reader's: there is more than one plan among them.
        service.Ask<long>("SELECT count(DISTINCT due_at) FROM reminder WHERE event = 'session' AND occurrence = '1d'").ShouldBe(3);
    }

    [Fact]
    public async Task As_many_as_fit_are_replanned_for_in_the_change_itself()
    {
        var followers = await FollowedAsync(ReminderBatch.Most - 1, Before);
        await ImportAsync(After);
        Waiting().ShouldBe(0);
        Planned().ShouldBe(Expected(followers, After));
    }

    [Fact]
    public async Task A_service_that_ends_between_two_batches_or_within_one_goes_on_and_forgets_nobody()
    {
        var followers = await FollowedAsync(Many, Before);
        await ImportAsync(After);
        await StepAsync(service.Database);
        await Should.ThrowAsync<InvalidOperationException>(() => service.WriteAsync(session =>
        {
            Replanner.Step(session, cases, service.Chats.Choices);
            throw new InvalidOperationException("Killed.");
        }));
        Waiting().ShouldBe(1);
        using Database next = new(service.File);
        while (await StepAsync(next))
        {
        }

        Planned().ShouldBe(Expected(followers, After));
    }

    [Fact]
    public async Task A_change_while_an_earlier_one_is_under_way_begins_anew()
    {
        var followers = await FollowedAsync(Many, Before);
        await ImportAsync(After);
        await StepAsync(service.Database);
        var last = Of(Invented.Hearing("2031-07-01T10:00[Asia/Almaty]"), Invented.Hearing("2031-06-03", "session"));
        await ImportAsync(last);
        await FinishAsync();
        Planned().ShouldBe(Expected(followers, last));
    }

    [Fact]
    public async Task A_change_of_no_date_replans_nothing_and_ends_nothing_that_is_under_way()
    {
        var followers = await FollowedAsync(Many, Before);
        await ImportAsync(After);
        await ImportAsync(After with { Tags = ["extremism"] });
        Waiting().ShouldBe(1);
        await FinishAsync();
        await ImportAsync(After with { Tags = ["terrorism"] });
        Waiting().ShouldBe(0);
        Planned().ShouldBe(Expected(followers, After));
    }

    [Fact]
    public async Task What_came_due_while_the_service_was_off_is_planned_as_late_as_that()
    {
        var followers = await FollowedAsync(Many, Before);
        await ImportAsync(After);
        var expected = Expected(followers, After);
        // Past the first reminders of the session, a week before it.
        service.Time.Forward(new DateTimeOffset(2031, 5, 30, 12, 0, 0, TimeSpan.Zero) - service.Time.GetUtcNow());
        await FinishAsync();
        Planned().ShouldBe(expected);
    }

    [Fact]
    public async Task A_case_taken_back_reminds_nobody_and_reminds_all_once_it_is_public_again()
    {
        var followers = await FollowedAsync(Many, Before);
        await ImportAsync(Before with { Visibility = Visibility.Editors });
        await FinishAsync();
        Planned().ShouldBeEmpty();
        await ImportAsync(Before);
        await FinishAsync();
        Planned().ShouldBe(Expected(followers, Before));
    }

    [Fact]
    public async Task Who_ends_following_meanwhile_is_planned_nothing_and_who_begins_is_planned_once()
    {
        var followers = await FollowedAsync(Many, Before);
        await ImportAsync(After);
        await service.WriteAsync(session => session.Connection.Execute("DELETE FROM following WHERE id = @id", new { id = followers[^1].FollowingId }));
        var added = await FollowAsync(Many, 1);
        await FinishAsync();
        Planned().ShouldBe(Expected([.. followers.SkipLast(1), .. added], After));
    }

    static Case Before => Of(Invented.Hearing("2031-05-06T10:00[Asia/Almaty]"), Invented.Hearing("2031-06-03", "session"));

    static Case After => Of(Invented.Hearing("2031-05-07T11:30[Asia/Almaty]"), Invented.Hearing("2031-06-03", "session"), Invented.Hearing("2031-08?", "verdict"));

    static Case Of(params IReadOnlyList<ScheduledEvent> scheduled) => Invented.Case("followed", scheduled: scheduled);

    /// <summary>A case that is stored, and people who have followed it since.</summary>
    async Task<IReadOnlyList<Follower>> FollowedAsync(int count, Case @case)
    {
        await ImportAsync(@case);
        return await FollowAsync(0, count);
    }

    Task<IReadOnlyList<Follower>> FollowAsync(int skip, int count) => service.WriteAsync<IReadOnlyList<Follower>>(session =>
    {
        var @case = cases.Find(session, Before.Slug).ShouldNotBeNull();
        List<Follower> followers = [];
        foreach (var number in Enumerable.Range(skip, count))
        {
            var chat = service.Chats.Meet(session, new ChatAddress(1000 + number, null, AddressKind.Private), Language.English).Id;
            var zone = Zones[number % Zones.Length];
            if (zone is not null)
                service.Chats.Choices.SetZone(session, chat, DateTimeZoneProviders.Tzdb[zone]);
            var following = session.Connection.ExecuteScalar<long>(
                "INSERT INTO following (chat_id, kind, target, created_at) VALUES (@chat, 'case', @slug, 0) RETURNING id", new { chat, slug = @case.Slug.Value });
            Follower follower = new(following, chat, zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone));
            planning.Begun(session, follower, @case);
            followers.Add(follower);
        }

        return followers;
    });

    Task<CaseStep> ImportAsync(Case @case) => service.WriteAsync(session => import.Import(session, @case));

    Task<bool> StepAsync(Database database) => database.WriteAsync(session => Replanner.Step(session, cases, service.Chats.Choices), CancellationToken.None);

    /// <returns>How many batches it took.</returns>
    async Task<int> FinishAsync()
    {
        var steps = 0;
        while (await StepAsync(service.Database))
            steps++;
        return steps;
    }

    long Waiting() => service.Ask<long>("SELECT count(*) FROM replanning");

    List<Row> Planned() => service.Database.Read(session => session.Connection.Query<Row>(
        """
        SELECT following_id, chat_id, event, revision, occurrence, due_at, useful_until FROM reminder WHERE state = 'planned'
        ORDER BY following_id, event, occurrence
        """).ToList());

    /// <summary>Each follower's, planned one by one.</summary>
    List<Row> Expected(IEnumerable<Follower> followers, Case @case)
    {
        var revised = service.Database.Read(session => cases.Find(session, @case.Slug)).ShouldNotBeNull();
        return
        [
            .. from follower in followers
               from scheduled in revised.Scheduled
               from planned in ReminderPlan.For(scheduled, CaseTable.Venue(revised, scheduled), follower.Zone ?? DateTimeZoneProviders.Tzdb[revised.Zone], LeadSettings.Default, service.Time.Now())
               orderby follower.FollowingId, scheduled.Id, planned.Occurrence
               select new Row(follower.FollowingId, follower.ChatId, scheduled.Id, scheduled.Revision, planned.Occurrence, planned.Due.ToUnixTimeMilliseconds(), planned.UsefulUntil.ToUnixTimeMilliseconds()),
        ];
    }

    sealed record Row(long FollowingId, long ChatId, string Event, long Revision, string Occurrence, long DueAt, long UsefulUntil);
}
