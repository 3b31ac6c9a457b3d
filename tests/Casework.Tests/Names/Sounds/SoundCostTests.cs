using Casework.Names.Sounds;

namespace Casework.Tests.Names.Sounds;

public sealed class SoundCostTests
{
    [Fact]
    public void A_sound_is_itself_and_two_are_as_far_apart_either_way()
    {
        for (var one = 0; one <= byte.MaxValue; one++)
        {
            SoundCost.From((byte)one)[one].ShouldBe((byte)0);
            for (var other = 0; other < one; other++)
                SoundCost.From((byte)one)[other].ShouldBe(SoundCost.From((byte)other)[one]);
        }
    }

    [Fact]
    public void Nothing_costs_more_than_a_letter_like_any_other()
    {
        for (var sound = 0; sound <= byte.MaxValue; sound++)
        {
            SoundCost.Omitted((byte)sound).ShouldBeInRange(1, SoundCost.Error);
            SoundCost.From((byte)sound).ToArray().ShouldAllBe(cost => cost <= SoundCost.Error);
        }
    }

    [Fact]
    public void Digits_and_letters_of_unknown_scripts_are_taken_for_no_other()
    {
        for (var sound = (int)Sound.Other; sound <= byte.MaxValue; sound++)
            SoundCost.From((byte)sound).ToArray().Where((_, other) => other != sound).ShouldAllBe(cost => cost == SoundCost.Error);
    }
}
