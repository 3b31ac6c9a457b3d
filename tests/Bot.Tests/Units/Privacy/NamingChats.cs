using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Casebell.Privacy;

namespace Casebell.Tests.Units.Privacy;

public sealed class NamingChats
{
    const long Chat = 5_123_456_789;

    [Fact]
    public void A_chat_keeps_its_name_as_long_as_the_process_lives_and_has_another_in_the_next()
    {
        Pseudonyms one = new(), next = new();
        one.Of(Chat).ShouldBe(one.Of(Chat));
        Enumerable.Range(0, 100).ShouldAllBe(number => one.Of(Chat + number) == one.Of(Chat + number));
        // Of a hundred chats hardly one pair of names may agree by chance.
        Enumerable.Range(0, 100).Count(number => one.Of(Chat + number) == next.Of(Chat + number)).ShouldBeLessThan(2);
    }

    [Fact]
    public void A_name_is_six_letters_and_digits_none_of_which_looks_like_another()
    {
        Pseudonyms names = new();
        var all = Enumerable.Range(0, 2_000).Select(number => names.Of(Chat + number)).ToList();
        all.ShouldAllBe(name => name.Length == 6);
        var letters = string.Concat(all).Distinct().Order().ToList();
        letters.Count.ShouldBe(32);
        letters.ShouldAllBe(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter));
        "01lo".ShouldAllBe(letter => !letters.Contains(letter));
        all.Distinct().Count().ShouldBeGreaterThan(1_990);
    }

    [Fact]
    public void Whoever_knows_all_ids_finds_none_of_them_by_hashing()
    {
        Pseudonyms names = new();
        var candidates = Enumerable.Range(0, 2_000).Select(number => Chat + number).ToList();
        var logged = candidates.Select(names.Of).ToHashSet(StringComparer.Ordinal);
        // Another process stands for whoever has the program and not the memory; the others for those who guess how it is done.
        Pseudonyms theirs = new();
        var guessed = candidates.SelectMany(id => Guesses(theirs, id)).ToList();
        guessed.Count.ShouldBe(6_000);
        guessed.Count(logged.Contains).ShouldBeLessThan(5);
    }

    static IEnumerable<string> Guesses(Pseudonyms theirs, long id)
    {
        yield return theirs.Of(id);
        yield return Shown(SHA256.HashData(BitConverter.GetBytes(id)));
        yield return Shown(SHA256.HashData(Encoding.ASCII.GetBytes(id.ToString(CultureInfo.InvariantCulture))));
    }

    static string Shown(byte[] hash)
    {
        const string letters = "abcdefghijkmnpqrstuvwxyz23456789";
        var bits = BitConverter.ToUInt32(hash);
        return string.Concat(Enumerable.Range(0, 6).Select(at => letters[(int)(bits >> (at * 5)) & 31]));
    }
}
