using Casework.Names;
using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Names.Index;

public sealed class HostileQueries
{
    static readonly NameIndex Index = new(
    [
        Cases.Person("vymyslova", "Вера Вымыслова"), Cases.Person("zheksebaev", "Асхат Жексебаев"), Cases.Entry("zheksebaev", "7511-21/345", NameKind.CourtNumber),
        Cases.Entry("zheksebaev", "Koshe Party", NameKind.Organisation),
    ]);

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("я")]
    [InlineData("x")]
    [InlineData("😀🙈👨‍👩‍👧")]
    [InlineData("...!!!???---")]
    [InlineData("\" * ( ) - OR NEAR ; DROP")]
    [InlineData("'; DROP TABLE court_case; --")]
    [InlineData("+7 701 000 00 00")]
    [InlineData("87010000000")]
    [InlineData("\ud800\udfff\ud83d")]
    [InlineData("\0\u0001\u001b[31m")]
    [InlineData("<b>&amp;</b>")]
    [InlineData("%_\\")]
    [InlineData("ъъ")]
    [InlineData("]]dp")]
    public void What_is_no_name_opens_nothing(string query) => Index.Find(query).ShouldBeOfType<NoCase>();

    [Theory]
    [InlineData("я ")]
    [InlineData("😀")]
    [InlineData("Вымыслова ")]
    [InlineData("z.")]
    [InlineData("\ud83d")]
    [InlineData("'")]
    public void Four_thousand_characters_are_answered_like_any_others(string piece)
    {
        var query = string.Concat(Enumerable.Repeat(piece, 4_000 / piece.Length));

        Index.Answer(query).ShouldBe(piece.StartsWith('В') ? "one: vymyslova" : "none:");
        Index.Beginning(query).Count.ShouldBeLessThanOrEqualTo(2);
    }

    [Theory]
    [InlineData("Yji")]
    [InlineData("Ый")]
    [InlineData("Ъ")]
    [InlineData("Ь-Ъ")]
    [InlineData("'")]
    public void A_name_of_hardly_any_sound_is_a_name(string name) => Cases.With(("one", name), ("two", $"{name} Вымыслова")).Answer("Вымыслова").ShouldBe("one: two");

    [Fact]
    public void No_text_whatever_makes_it_fail() =>
        Prop.ForAll(AnyText.Any.ToArbitrary(), text => Index.Find(text) is not null && Index.Beginning(text).Count <= 2).Check(Config.QuickThrowOnFailure.WithMaxTest(10_000));

    [Fact]
    public void No_name_whatever_makes_it_fail() =>
        Prop.ForAll(AnyText.Any.Two().ToArbitrary(), names =>
        {
            using var index = new NameIndex([Cases.Person("one", names.Item1), Cases.Person("one", names.Item2), .. Enum.GetValues<NameKind>().Select(kind => Cases.Entry("two", names.Item2, kind))]);
            return index.Find(names.Item1) is not null && index.Beginning(names.Item2).Count <= 2;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));
}
