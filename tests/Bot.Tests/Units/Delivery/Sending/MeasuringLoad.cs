using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Pacing;
using Casebell.Delivery.Sending;
using Casebell.Hosting;
using Casework;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Sending;

public sealed class MeasuringLoad
{
    const int MostUnderWay = 48;

    readonly ManualTime time = new();
    readonly Pace pace;
    readonly ReadyQueue ready = new();
    readonly Load load;
    long last;

    public MeasuringLoad()
    {
        pace = new Pace(new TelegramOptions("", new Uri("http://localhost"), null, 30, 1, 20), time);
        load = new Load(pace);
    }

    [Fact]
    public void Answers_that_take_two_thirds_of_what_may_be_sent_in_a_second_are_much()
    {
        Sent(19);
        Measured().ShouldBe((false, false));
        Sent(1);
        Measured().ShouldBe((false, true));
        time.Forward(TimeSpan.FromSeconds(2));
        Measured().ShouldBe((false, false));
    }

    [Fact]
    public void Alerts_however_many_keep_nobody_waiting_for_an_answer()
    {
        for (var alert = 0; alert < 30; alert++)
            pace.Take(1 + alert, isPrivate: true, isAwaited: false);
        Measured(underWay: MostUnderWay).ShouldBe((false, false));
    }

    [Fact]
    public void Answers_to_eight_chats_crowd_when_no_more_may_be_sent_just_now()
    {
        for (var chat = 0; chat < 8; chat++)
            Wait(100 + chat);
        Measured().ShouldBe((false, false));
        Sent(30);
        Measured().ShouldBe((true, true));
    }

    [Fact]
    public void A_seconds_worth_of_answers_crowds_when_no_more_can_be_sent_just_now()
    {
        for (var chat = 0; chat < 32; chat++)
            Wait(100 + chat);
        Measured().ShouldBe((false, false));
        Measured(underWay: MostUnderWay).ShouldBe((true, true));
    }

    [Fact]
    public void Answers_that_wait_for_their_own_chat_crowd_nobody_until_they_are_very_many()
    {
        Sent(30);
        for (var answer = 0; answer < 31; answer++)
            Wait(1);
        Measured().ShouldBe((false, true));
        Wait(1);
        Measured().ShouldBe((true, true));
    }

    void Sent(int count)
    {
        for (var sent = 0; sent < count; sent++)
            pace.Take(1 + (++last % 30), isPrivate: true, isAwaited: true);
    }

    void Wait(long chat)
    {
        Entry entry = new(++last, Lane.Answer, chat, new Parcel("some", null, null, null), 0, Instant.MaxValue);
        ready.Add(new(entry, new KnownChat(chat, new ChatAddress(chat, null, AddressKind.Private), Language.English, null, false), 0));
    }

    (bool IsCrowded, bool IsBusy) Measured(int underWay = 0)
    {
        load.Measure(ready, waiting => pace.Wait(waiting.Address.ChatId), underWay, MostUnderWay);
        return (load.IsCrowded, load.IsBusy);
    }
}
