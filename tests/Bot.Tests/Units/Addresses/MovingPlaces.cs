using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casework;
using NodaTime;

namespace Casebell.Tests.Units.Addresses;

/// <summary>All chats of a group move together, each to its own topic; where somebody wrote there first, the two become one.</summary>
public sealed class MovingPlaces : IDisposable
{
    const long Old = -55, Fresh = -1_000_000_000_055;

    readonly ServiceDatabase database = new();

    public void Dispose() => database.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Topics_stay_topics_however_often_the_move_is_told(int times)
    {
        var (general, five, six) = (await MeetAsync(Old, null), await MeetAsync(Old, 5), await MeetAsync(Old, 6));
        var (there, seven) = (await MeetAsync(Fresh, 5), await MeetAsync(Fresh, 7));
        var entry = await QueueAsync(there);
        for (var time = 0; time < times; time++)
            await database.WriteAsync(session => database.Chats.MovePlace(session, Old, Fresh));
        (await MeetAsync(Fresh, null), await MeetAsync(Fresh, 5), await MeetAsync(Fresh, 6), await MeetAsync(Fresh, 7)).ShouldBe((general, five, six, seven));
        database.Ask<long>("SELECT count(*) FROM chat").ShouldBe(4);
        database.Ask<long>("SELECT chat_id FROM outbox WHERE id = @entry", new { entry }).ShouldBe(five);
    }

    [Fact]
    public async Task A_refusal_that_comes_after_the_notice_changes_nothing()
    {
        var chat = await MeetAsync(Old, null);
        await database.WriteAsync(session => database.Chats.MovePlace(session, Old, Fresh));
        await database.WriteAsync(session => database.Chats.MovePlaceOf(session, chat, Fresh));
        (await MeetAsync(Fresh, null)).ShouldBe(chat);
        database.Ask<long>("SELECT count(*) FROM chat").ShouldBe(1);
    }

    [Fact]
    public async Task What_was_chosen_there_last_holds_and_the_rest_stays()
    {
        var chat = await MeetAsync(Old, null);
        var there = await MeetAsync(Fresh, null);
        await database.WriteAsync(session =>
        {
            database.Chats.Choices.SetZone(session, chat, DateTimeZoneProviders.Tzdb["Asia/Almaty"]);
            database.Chats.Choices.SetChoices(session, chat, ChatChoices.Default with { Silent = true });
            database.Chats.Choices.SetChoices(session, there, ChatChoices.Default with { Discreet = true });
            database.Chats.MovePlace(session, Old, Fresh);
        });
        var moved = database.Database.Read(session => database.Chats.Get(session, chat));
        (moved.Choices, moved.Zone?.Id).ShouldBe((ChatChoices.Default with { Discreet = true }, "Asia/Almaty"));
    }

    [Theory]
    [InlineData(PauseReason.Kicked)]
    [InlineData(PauseReason.Forgotten)]
    public async Task A_paused_group_to_whose_new_id_somebody_writes_is_told_again(string reason)
    {
        var chat = await MeetAsync(Old, null);
        await database.WriteAsync(session => database.Chats.Pause(session, chat, reason));
        await MeetAsync(Fresh, null);
        await database.WriteAsync(session => database.Chats.MovePlace(session, Old, Fresh));
        database.Database.Read(session => database.Chats.Get(session, chat)).IsPaused.ShouldBeFalse();
    }

    [Fact]
    public async Task A_topic_that_is_lost_takes_over_what_the_general_one_chose()
    {
        var (general, topic) = (await MeetAsync(Fresh, null), await MeetAsync(Fresh, 5));
        await database.WriteAsync(session =>
        {
            database.Chats.Choices.SetChoices(session, topic, ChatChoices.Default with { Silent = true });
            database.Chats.Choices.SetChoices(session, general, ChatChoices.Default);
            database.Chats.LeaveTopic(session, topic, PauseReason.TopicGone);
        });
        (await MeetAsync(Fresh, null)).ShouldBe(topic);
        database.Database.Read(session => database.Chats.Get(session, topic)).Choices.ShouldBe(ChatChoices.Default);
    }

    Task<long> MeetAsync(long chat, int? topic) =>
        database.WriteAsync(session => database.Chats.Meet(session, new ChatAddress(chat, topic, AddressKind.Group), Language.English).Id);

    Task<long> QueueAsync(long chat) =>
        database.WriteAsync(session => database.Outbox.AddLeased(session, Lane.Answer, chat, new Parcel("some", null, null, null), Duration.FromDays(1))!.Id);
}
