using Casework.Names.Letters;
using Casework.Names.Sounds;
using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Names.Sounds;

public sealed class ReadingLaws
{
    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(5_000);

    [Fact]
    public void Every_word_has_its_readings_the_cheapest_first_or_none() =>
        Prop.ForAll(AnyText.Any.ToArbitrary(), text =>
        {
            var words = Word.In(text);
            var readings = Reading.Of(words);
            return readings.Count == words.Count && readings.All(one => one.All(reading => reading.Cost >= 0 && reading.Sounds.Length > 0) && (one.Count == 0 || one[0].Cost == one.Min(reading => reading.Cost)));
        }).Check(Thorough);

    [Fact]
    public void Whatever_is_written_double_and_whatever_begins_is_read_or_left() =>
        Prop.ForAll(AnyText.Any.ToArbitrary(), text => Word.In(text).TrueForAll(word => Reading.Doubled(word) is null or { Cost: 0 } && Reading.OfBeginning(word).All(reading => reading.Sounds.Length > 0)))
            .Check(Thorough);

    [Theory]
    [InlineData("Аллаев", "Алаев")]
    [InlineData("Alibekkov", "Alibekov")]
    public void What_is_written_double_is_heard_once(string doubled, string single) =>
        Reading.Of(Word.In(doubled))[0][0].Sounds.ShouldBe(Reading.Of(Word.In(single))[0][0].Sounds);

    [Fact]
    public void Georgian_and_Armenian_are_read_by_their_romanisations()
    {
        Meeting.Between("მელაძე", "Меладзе").ShouldNotBeNull();
        Meeting.Between("Պետրոսյան", "Петросян").ShouldNotBeNull();
    }
}
