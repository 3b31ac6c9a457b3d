using Casework.Measured;
using Casework.Names.Letters;
using Casework.Names.Mentions;
using Casework.Names.Sounds;

namespace Casework.Tests.Names.Mentions;

public sealed class PossibleSoundsTests
{
    [Fact]
    public void Every_reading_of_a_word_has_only_sounds_that_its_letters_may_have()
    {
        var words = LabelledSet.Ours().Queries.SelectMany(query => Word.In(query.Text)).DistinctBy(word => word.Letters).ToList();
        words.Count.ShouldBeGreaterThan(1000);
        var wrong = words.Where(word => Reading.Of([word])[0].Where(reading => reading.Sounds.Length > 0).Any(reading => !Covers(PossibleSounds.Of(word.Letters), reading.Sounds)));
        wrong.Select(word => word.Letters).ShouldBeEmpty();
    }

    static bool Covers(PossibleSounds possible, byte[] sounds) =>
        sounds.All(sound => (possible.All & PossibleSounds.Bit(sound)) != 0) && (possible.First & PossibleSounds.Bit(sounds[0])) != 0;
}
