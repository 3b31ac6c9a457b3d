using Casework.Names.Index;
using Casework.Names.Letters;
using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Mentions;

/// <summary>One word of a name that is looked for, in every way to read it and in every form that it takes in a sentence.</summary>
sealed class SoughtWord(IReadOnlyList<Reading> readings)
{
    /// <summary>Spellings of one name are no farther apart, in hundredths of a typing error; what is farther is another name.</summary>
    public const int Farthest = Distance.Same;

    const int ShortName = 4;

    readonly string plain = readings.Count == 0 ? "" : readings[0].Plain;

    /// <summary>So short that a common word may be spelt alike.</summary>
    public bool IsShort => plain.Length <= ShortName;

    public bool IsInitial => plain.Length <= 1;

    public bool IsPatronymic => WordShape.IsPatronymic(readings) && !WordShape.IsTurkicPatronymic(readings) && GivenNames.OfFather(readings[0].Sounds).Length > 0;

    IReadOnlyList<Reading> AllReadings => readings;

    /// <summary>What its forms begin with; made when they are first asked for, which of most words they never are.</summary>
    public IReadOnlyList<SoughtStem> Stems => field ??= [.. SoughtStem.Of(readings)];

    public static SoughtWord Of(Word word) => new(Reading.Of([word])[0]);

    /// <summary>Both as one word, as a hashtag or an address has them.</summary>
    public SoughtWord With(SoughtWord next) => new([.. readings.Zip(next.AllOf(readings.Count), Joined)]);

    /// <summary>Whether this is the word, in whatever form and spelling.</summary>
    public bool Is(SpokenWord word)
    {
        foreach (var stem in Stems)
            if (stem.MayBegin(word.Sounds))
                foreach (var (reading, isLatin) in word.Readings)
                    if (stem.Begins(reading, isLatin))
                        return true;
        return false;
    }

    /// <summary>Whether the other may be a form of this one.</summary>
    public bool Is(SoughtWord other) => other.AllReadings.Any(reading => Stems.Any(stem => stem.Begins(reading, isLatin: false)));

    public bool BeginsWith(SpokenWord initial) => initial.IsInitial && plain.StartsWith(Plain.Of(initial.Readings[0].Reading.Sounds), StringComparison.Ordinal);

    /// <summary>As many readings as the other word has, for both are in the same schemes where they are in several.</summary>
    IEnumerable<Reading> AllOf(int count) => readings.Concat(Enumerable.Repeat(readings[0], Math.Max(0, count - readings.Count)));

    static Reading Joined(Reading first, Reading second) =>
        new([.. first.Sounds, .. first.Sounds[^1] == second.Sounds[0] ? second.Sounds.AsSpan(1) : second.Sounds], Math.Max(first.Cost, second.Cost));
}
