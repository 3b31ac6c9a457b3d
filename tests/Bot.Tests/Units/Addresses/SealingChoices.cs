using Casebell.Addresses;
using Casework;
using Dapper;
using NodaTime;

namespace Casebell.Tests.Units.Addresses;

/// <summary>What tells where somebody lives and when they sleep is nowhere in the database for all to read.</summary>
public sealed class SealingChoices : IDisposable
{
    static readonly DateTimeZone Tbilisi = DateTimeZoneProviders.Tzdb["Asia/Tbilisi"];
    static readonly ChatChoices Chosen = ChatChoices.Default with { Rhythm = Rhythm.Weekly, DigestHour = 18, DigestDay = IsoDayOfWeek.Friday, Quiet = new(new LocalTime(22, 0), new LocalTime(7, 30)) };

    readonly ServiceDatabase service = new();

    ChoiceBook Choices => service.Chats.Choices;

    [Fact]
    public async Task What_an_older_version_noted_openly_is_sealed_at_the_start_and_read_as_before()
    {
        var chat = await MeetAsync(1);
        await service.WriteAsync(session => session.Connection.Execute(
            "UPDATE chat SET zone = 'Asia/Tbilisi', rhythm = 'weekly', digest_hour = 18, digest_day = 5, quiet_from = 1320, quiet_until = 450"));
        await Choices.SealChoicesAsync(service.Database, CancellationToken.None);
        var known = service.Database.Read(session => service.Chats.Get(session, chat));
        known.Choices.ShouldBe(Chosen);
        known.Zone.ShouldBe(Tbilisi);
        service.Database.Read(session => session.Connection.ExecuteScalar<long>(
            "SELECT count(*) FROM chat WHERE zone IS NULL AND digest_hour = 9 AND digest_day = 1 AND quiet_from IS NULL AND quiet_until IS NULL")).ShouldBe(1);
    }

    [Fact]
    public async Task A_zone_and_the_rest_are_chosen_one_without_the_other()
    {
        var chat = await MeetAsync(1);
        await service.WriteAsync(session => Choices.SetZone(session, chat, Tbilisi));
        await service.WriteAsync(session => Choices.SetChoices(session, chat, Chosen));
        await service.WriteAsync(session => Choices.SetChoices(session, chat, ChatChoices.Default));
        var known = service.Database.Read(session => service.Chats.Get(session, chat));
        (known.Zone, known.Choices).ShouldBe((Tbilisi, ChatChoices.Default));
        service.Database.Read(session => Choices.Zones(session, [chat, chat + 1])).ShouldBe(new Dictionary<long, DateTimeZone> { [chat] = Tbilisi });
    }

    [Fact]
    public async Task Whoever_chose_nothing_has_nothing_sealed_and_whoever_did_has_as_much_as_anybody()
    {
        long[] chats = [await MeetAsync(1), await MeetAsync(2), await MeetAsync(3)];
        await service.WriteAsync(session => Choices.SetZone(session, chats[1], DateTimeZone.Utc));
        await service.WriteAsync(session =>
        {
            Choices.SetZone(session, chats[2], DateTimeZoneProviders.Tzdb["America/Argentina/ComodRivadavia"]);
            Choices.SetChoices(session, chats[2], Chosen);
        });
        var lengths = service.Database.Read(session => session.Connection.Query<long?>("SELECT length(chosen) FROM chat ORDER BY id").ToList());
        lengths[0].ShouldBeNull();
        lengths[1].ShouldNotBeNull();
        lengths[2].ShouldBe(lengths[1]);
    }

    [Fact]
    public async Task Choices_moved_to_another_row_are_not_read_there()
    {
        var (one, other) = (await MeetAsync(1), await MeetAsync(2));
        await service.WriteAsync(session =>
        {
            Choices.SetZone(session, one, Tbilisi);
            session.Connection.Execute("UPDATE chat SET chosen = (SELECT chosen FROM chat WHERE id = @one) WHERE id = @other", new { one, other });
        });
        service.Database.Read(session => (Choices.Zone(session, one), Choices.Zone(session, other))).ShouldBe((Tbilisi, null));
    }

    public void Dispose() => service.Dispose();

    Task<long> MeetAsync(long number) =>
        service.WriteAsync(session => service.Chats.Meet(session, new ChatAddress(7_000_000_000 + number, null, AddressKind.Private), Language.English).Id);
}
