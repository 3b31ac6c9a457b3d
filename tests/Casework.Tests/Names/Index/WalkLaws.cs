using Casework.Names.Index;
using Casework.Names.Parts;
using Casework.Names.Sounds;
using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Names.Index;

/// <summary>The walk through the tree finds what a whole table of the same costs finds for every word by itself.</summary>
public sealed class WalkLaws
{
    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    static readonly Sound[] Alphabet =
        [Sound.A, Sound.E, Sound.I, Sound.O, Sound.U, Sound.Glide, Sound.AfterN, Sound.SoftH, Sound.B, Sound.V, Sound.G, Sound.N, Sound.D, Sound.K, Sound.M, Sound.Zh, Sound.J, Sound.OpenA];

    static readonly Dictionary<char, byte> Heard = Alphabet.GroupBy(sound => Plain.Of((byte)sound)).ToDictionary(sounds => sounds.Key, sounds => (byte)sounds.First());

    static readonly Gen<byte[]> Word = Gen.Choose(1, 11).SelectMany(length => Gen.Elements(Alphabet).ArrayOf(length)).Select(sounds => sounds.Select(sound => (byte)sound).ToArray());

    static readonly Gen<Declined> Stem = from sounds in Word from paradigm in Gen.Elements(Enum.GetValues<Paradigm>()) select new Declined(sounds, paradigm);

    static readonly string[] Ends = ["", "", "a", "oi", "u", "om", "in", "nin", "anin", "ogo", "emu", "imi", "ami", "menen", "g", "n"];

    static readonly Gen<Asked> Questions =
        from stems in Stem.NonEmptyListOf()
        from first in Gen.Elements(stems.ToArray())
        from end in Gen.Elements(Ends)
        from slips in Slip.ListOf()
        from isLatin in Gen.Elements(true, false)
        from limit in Gen.Elements(25, 50, 60, 115, 215, 300)
        from cost in Gen.Elements(0, 0, 5, 20)
        select new Asked([.. stems], Mistyped([.. first.Stem, .. end.Select(letter => Heard[letter])], slips), isLatin, limit, cost);

    static Gen<(int At, int Kind, byte Sound)> Slip => from at in Gen.Choose(0, 14) from kind in Gen.Choose(0, 3) from sound in Gen.Elements(Alphabet) select (at, kind, (byte)sound);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_finds_neither_less_nor_more_and_at_the_same_distance(bool isHalved) =>
        Prop.ForAll(Questions.ToArbitrary(), asked => Same(Walked(asked, isHalved), Measured(asked))).Check(Thorough);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Words_that_share_nothing_are_found_as_truly(bool isHalved) =>
        Prop.ForAll((from stems in Stem.NonEmptyListOf() from typed in Word from limit in Gen.Elements(50, 115, 215, 400) select new Asked([.. stems], typed, IsLatin: false, limit, Cost: 0)).ToArbitrary(), asked =>
            Same(Walked(asked, isHalved), Measured(asked))).Check(Thorough);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_long_ending_of_doubled_sounds_is_found(bool isHalved)
    {
        var asked = new Asked([new([(byte)Sound.J], Paradigm.Glide)], Convert.FromHexString("12051403033333030303"), IsLatin: false, Limit: 115, Cost: 0);
        Measured(asked).ShouldNotBeEmpty();
        Same(Walked(asked, isHalved), Measured(asked));
    }

    static bool Same(Dictionary<Declined, int> found, Dictionary<Declined, int> expected)
    {
        Shown(found).ShouldBe(Shown(expected));
        return true;
    }

    static string Shown(Dictionary<Declined, int> all) => string.Join("; ", all.Select(one => $"{Plain.Of(one.Key.Stem)}-{one.Key.Paradigm} {one.Value}").Order(StringComparer.Ordinal));

    static Dictionary<Declined, int> Walked(Asked asked, bool isHalved)
    {
        var lexicon = new Lexicon();
        var words = asked.Stems.Select(stem => (Stem: stem, Word: lexicon.Reach(stem))).DistinctBy(pair => pair.Word).ToList();
        var near = new Dictionary<int, Nearness>();
        new Walk(lexicon).Take(new Reading(asked.Typed, asked.Cost), asked.IsLatin, asked.Limit, isHalved, near, beginnings: null);
        return words.Where(pair => near.ContainsKey(pair.Word)).ToDictionary(pair => pair.Stem, pair => near[pair.Word].Cost);
    }

    static Dictionary<Declined, int> Measured(Asked asked)
    {
        var found = new Dictionary<Declined, int>();
        foreach (var stem in asked.Stems.DistinctBy(stem => (Convert.ToHexString(stem.Stem), stem.Paradigm)))
            for (var at = 1; at <= asked.Typed.Length; at++)
                if (Ending(asked, at, stem.Paradigm) is var ending && ending != Endings.None
                    && Damerau(asked.Typed[..at], stem.Stem) + ending + asked.Cost is var cost && cost <= asked.Limit && cost < found.GetValueOrDefault(stem, int.MaxValue))
                    found[stem] = cost;
        return found;
    }

    static int Ending(Asked asked, int at, Paradigm paradigm)
    {
        Span<int> costs = stackalloc int[Endings.Count];
        Endings.Cost(Plain.Of(asked.Typed.AsSpan(at)), asked.IsLatin, costs);
        return costs[(int)paradigm];
    }

    static int Damerau(byte[] one, byte[] other)
    {
        var costs = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 && j == 0)
                    continue;
                var cost = int.MaxValue;
                if (i > 0)
                    cost = Math.Min(cost, costs[i - 1, j] + SoundCost.Omitted(one[i - 1]));
                if (j > 0)
                    cost = Math.Min(cost, costs[i, j - 1] + SoundCost.Omitted(other[j - 1]));
                if (i > 0 && j > 0)
                    cost = Math.Min(cost, costs[i - 1, j - 1] + SoundCost.From(one[i - 1])[other[j - 1]]);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    cost = Math.Min(cost, costs[i - 2, j - 2] + SoundCost.Swap);
                costs[i, j] = cost;
            }

        return costs[one.Length, other.Length];
    }

    static byte[] Mistyped(List<byte> word, IEnumerable<(int At, int Kind, byte Sound)> slips)
    {
        foreach (var (at, kind, sound) in slips.Take(3).Where(slip => slip.At < word.Count && word.Count > 1))
            if (kind == 0)
                word[at] = sound;
            else if (kind == 1)
                word.Insert(at, sound);
            else if (kind == 2)
                word.RemoveAt(at);
            else if (at > 0)
                (word[at - 1], word[at]) = (word[at], word[at - 1]);
        return [.. word];
    }

    sealed record Asked(Declined[] Stems, byte[] Typed, bool IsLatin, int Limit, int Cost)
    {
        public override string ToString() => $"{Plain.Of(Typed)} ({Convert.ToHexString(Typed)}) within {Limit}";
    }
}
