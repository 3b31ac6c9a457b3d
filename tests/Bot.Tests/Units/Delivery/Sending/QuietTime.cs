using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casework;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Sending;

public sealed class QuietTime
{
    static readonly QuietHours Night = new(new LocalTime(23, 0), new LocalTime(7, 0));
    static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];
    static readonly Instant Evening = Instant.FromUtc(2022, 11, 15, 23, 30);
    static readonly Instant Morning = Instant.FromUtc(2022, 11, 16, 6, 0);

    [Fact]
    public void News_wait_over_midnight_until_the_morning_of_the_chats_zone()
    {
        Quiet.Until(Some(), Chat(), Evening).ShouldBe(Morning);
        Quiet.Until(Some(), Chat(), Instant.FromUtc(2022, 11, 16, 1, 0)).ShouldBe(Morning);
        Quiet.Until(Some(), Chat(), Morning).ShouldBeNull();
        Quiet.Until(Some(), Chat(), Instant.FromUtc(2022, 11, 15, 21, 59)).ShouldBeNull();
    }

    [Fact]
    public void The_night_in_which_clocks_are_put_back_is_an_hour_longer() =>
        Quiet.Until(Some(), Chat(), Instant.FromUtc(2022, 10, 29, 22, 30)).ShouldBe(Instant.FromUtc(2022, 10, 30, 6, 0));

    [Fact]
    public void An_end_that_clocks_skip_becomes_the_next_time_that_exists() =>
        Quiet.Until(Some() with { ExpiresAt = Instant.MaxValue }, Chat(quiet: new(new LocalTime(0, 0), new LocalTime(2, 30))), Instant.FromUtc(2023, 3, 26, 0, 30)).ShouldBe(Instant.FromUtc(2023, 3, 26, 1, 0));

    [Fact]
    public void A_digest_waits_too() => Quiet.Until(Some(Lane.Digest), Chat(), Evening).ShouldBe(Morning);

    [Fact]
    public void An_answer_is_never_held_back()
    {
        Quiet.Until(Some(Lane.Answer), Chat(), Evening).ShouldBeNull();
        Quiet.IsSilent(Some(Lane.Answer), Chat(), Evening).ShouldBeFalse();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_is_urgent_comes_at_night_where_the_chat_wants_it(bool anyway)
    {
        var chat = Chat(anyway: anyway);
        (Quiet.Until(Some(Lane.Urgent), chat, Evening) is null).ShouldBe(anyway);
        Quiet.IsSilent(Some(Lane.Urgent), chat, Evening).ShouldBe(!anyway);
    }

    [Fact]
    public void What_would_be_of_no_use_in_the_morning_comes_at_once_without_a_sound()
    {
        var soon = Some() with { ExpiresAt = Morning };
        Quiet.Until(soon, Chat(), Evening).ShouldBeNull();
        Quiet.IsSilent(soon, Chat(), Evening).ShouldBeTrue();
    }

    [Fact]
    public void A_chat_that_wants_silence_has_it_by_day()
    {
        Quiet.IsSilent(Some(), Chat(silent: true), Morning).ShouldBeTrue();
        Quiet.IsSilent(Some(), Chat(), Morning).ShouldBeFalse();
    }

    static Entry Some(Lane lane = Lane.Ordinary) => new(1, lane, 10, new Parcel("some", null, null, null), 0, Evening + Duration.FromDays(2));

    static KnownChat Chat(QuietHours? quiet = null, bool anyway = true, bool silent = false) => new(10, new ChatAddress(10, null, AddressKind.Private), Language.English, Paris, false)
    {
        Choices = ChatChoices.Default with { Quiet = quiet ?? Night, UrgentAnyway = anyway, Silent = silent },
    };
}
