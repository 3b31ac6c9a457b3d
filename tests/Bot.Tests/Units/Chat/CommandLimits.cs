using Casebell.Addresses;
using Casebell.Chat.Intake;
using Casebell.Hosting;
using Casework;

namespace Casebell.Tests.Units.Chat;

public sealed class CommandLimits
{
    const long Group = -1001234567890;

    readonly ManualTime time = new();

    [Fact]
    public void Whoever_asks_too_often_is_told_once_and_then_not_answered()
    {
        var limit = Make(3);
        Ask(limit, 5).ShouldBe([null, null, null, Standing.TooOften, Standing.Silenced]);
    }

    [Fact]
    public void One_persons_haste_does_not_silence_another()
    {
        var limit = Make(3);
        Ask(limit, 5);
        limit.Check(Written(2)).ShouldBeNull();
    }

    [Fact]
    public void What_is_allowed_comes_back_evenly_and_nobody_is_told_again_until_it_has_passed()
    {
        var limit = Make(3);
        Ask(limit, 5);
        time.Forward(TimeSpan.FromSeconds(19));
        limit.Check(Written(1)).ShouldBe(Standing.Silenced);
        time.Forward(TimeSpan.FromSeconds(1));
        Ask(limit, 3).ShouldBe([null, Standing.Silenced, Standing.Silenced]);
        time.Forward(TimeSpan.FromHours(1));
        Ask(limit, 5).ShouldBe([null, null, null, Standing.TooOften, Standing.Silenced]);
    }

    [Fact]
    public void Buttons_may_be_pressed_twice_as_often_and_do_not_silence_words()
    {
        var limit = Make(2);
        Enumerable.Range(0, 6).Select(_ => limit.Check(Pressed(1))).ShouldBe([null, null, null, null, Standing.TooOften, Standing.Silenced]);
        Ask(limit, 3).ShouldBe([null, null, Standing.TooOften]);
    }

    [Fact]
    public void A_group_has_three_times_as_much_for_all_and_one_of_them_cannot_use_it_up()
    {
        var limit = Make(2);
        Enumerable.Range(0, 10).Select(_ => limit.Check(Written(1, Group))).Count(standing => standing is null).ShouldBe(2);
        limit.Check(Written(2, Group)).ShouldBeNull();
        limit.Check(Written(2, Group)).ShouldBeNull();
        limit.Check(Written(3, Group)).ShouldBeNull();
        limit.Check(Written(3, Group)).ShouldBeNull();
        limit.Check(Written(4, Group)).ShouldBe(Standing.TooOften);
        limit.Check(Written(4)).ShouldBeNull();
        limit.Check(Written(5, Group)).ShouldBe(Standing.Silenced);
    }

    [Fact]
    public void A_thousand_people_who_ask_too_often_in_a_group_are_told_as_one_once_the_group_was()
    {
        var limit = Make(30);
        var standings = Enumerable.Range(1, 1000).SelectMany(user => Enumerable.Range(0, 40).Select(_ => limit.Check(Written(user, Group)))).ToList();
        standings.Count(standing => standing is null).ShouldBe(90);
        standings.Count(standing => standing == Standing.TooOften).ShouldBeLessThanOrEqualTo(4);
        standings.ShouldContain(Standing.TooOften);
    }

    [Fact]
    public void Zero_lifts_it() => Ask(Make(0), 1000).ShouldAllBe(standing => standing == null);

    [Fact]
    public void A_chat_that_writes_in_its_own_name_counts_for_itself_and_not_for_its_people()
    {
        var limit = Make(1);
        limit.Check(Written(null, Group)).ShouldBeNull();
        limit.Check(Written(null, Group)).ShouldBe(Standing.TooOften);
        limit.Check(Written(1001, Group)).ShouldBeNull();
    }

    [Fact]
    public void Whoever_is_turned_away_because_too_much_of_theirs_waits_is_told_once_and_it_counts()
    {
        var limit = Make(4);
        Ask(limit, 1).ShouldBe([null]);
        limit.IsSilenced(1).ShouldBeFalse();
        Enumerable.Range(0, 3).Select(_ => limit.TurnAway(Written(1))).ShouldBe([Standing.TooOften, Standing.Silenced, Standing.Silenced]);
        limit.IsSilenced(1).ShouldBeTrue();
        Ask(limit, 1).ShouldBe([Standing.Silenced]);
        limit.IsSilenced(2).ShouldBeFalse();
        time.Forward(TimeSpan.FromSeconds(15));
        limit.IsSilenced(1).ShouldBeFalse();
        Ask(limit, 2).ShouldBe([null, Standing.Silenced]);
    }

    [Fact]
    public void A_group_of_which_too_much_waits_is_told_once_whoever_of_it_asks()
    {
        var limit = Make(4);
        Enumerable.Range(1, 3).Select(user => limit.TurnAway(Written(user, Group))).ShouldBe([Standing.TooOften, Standing.Silenced, Standing.Silenced]);
        limit.Check(Written(1)).ShouldBeNull();
    }

    [Fact]
    public void Where_limits_are_lifted_nobody_is_turned_away()
    {
        var limit = Make(0);
        limit.TurnAway(Written(1)).ShouldBeNull();
        limit.IsSilenced(1).ShouldBeFalse();
    }

    [Fact]
    public void Hundreds_of_thousands_of_strangers_are_not_remembered_and_each_gets_what_is_theirs()
    {
        Ration ration = new(2, time);
        var granted = 0;
        for (var person = 1; person <= 300_000; person++)
            granted += ration.Take(person) == Ration.Answer.Granted ? 1 : 0;
        granted.ShouldBe(300_000);
        ration.Remembered.ShouldBeLessThanOrEqualTo(100_000);
        time.Forward(TimeSpan.FromMinutes(2));
        ration.Take(1).ShouldBe(Ration.Answer.Granted);
        ration.Remembered.ShouldBe(1);
    }

    CommandLimit Make(int perMinute) => new(new LimitsOptions(perMinute), time);

    static List<Standing?> Ask(CommandLimit limit, int times) => [.. Enumerable.Range(0, times).Select(_ => limit.Check(Written(1)))];

    static Incoming.Written Written(long? user, long? chat = null) => new(Address(chat ?? user!.Value), user, Language.English, "/help", ByTheChat: user is null);

    static Incoming.Pressed Pressed(long user) => new(Address(user), user, Language.English, "1", 1, "x:");

    static ChatAddress Address(long chat) => new(chat, null, chat < 0 ? AddressKind.Group : AddressKind.Private);
}
