using Casebell.Messages.Wording;
using Casebell.Preferences.Wishes;
using Casebell.Preferences.Zones;
using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Tests.Units.Preferences;

/// <summary>Whatever stands after the command, or in a forged button, is read or is unclear, and never a fault.</summary>
public sealed class ReadingWishes
{
    static readonly TextCatalogue Texts = new();
    static readonly WishReader Reader = new(new ZoneFinder(Texts), new Weekdays(Texts));

    [Theory]
    [InlineData("quiet\0\a 22-7")]
    [InlineData("silent\u202Eno")]
    [InlineData("silent \0on")]
    [InlineData("daily \u06F9")]
    public void Control_characters_are_no_words(string words) => Reader.Read(words).ShouldBeOfType<Wish.Unclear>();

    [Fact]
    public void Ten_thousand_characters_are_not_read() => Reader.Read($"zone {new string('a', 10_000)}").ShouldBe(new Wish.Unclear(null));

    [Fact]
    public void No_words_make_it_fail() =>
        Prop.ForAll(Gen.Elements("quiet", "daily", "weekly", "zone", "language", "silent", "news", "").ToArbitrary(), ArbMap.Default.ArbFor<string?>(), (subject, more) =>
            Reader.Read($"{subject} {more}") is not null).QuickCheckThrowOnFailure();
}
