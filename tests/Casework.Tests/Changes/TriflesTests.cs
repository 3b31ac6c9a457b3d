using Casework.Changes;
using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Changes;

public sealed class TriflesTests
{
    static readonly Gen<string> Words = Gen.Elements("the", "court", "hearing", "appeal", "dismissed", "Anna", "not", "14", "5,000", "adjourned", "суд", "отложил", "заседание", "қаралды");

    static readonly Gen<string[]> Texts = Words.NonEmptyListOf().Select(words => words.ToArray());

    static readonly Gen<Language> Languages = Gen.Elements(Language.All.ToArray());

    [Theory]
    [InlineData("en", "The court adjourned the hearing", "The court adjuorned the hearing")]
    [InlineData("en", "the hearing is adjourned.", "The hearing is adjourned")]
    [InlineData("en", "The “hearing” — adjourned", "The \"hearing\", adjourned")]
    [InlineData("en", "He didn't appear", "He  didn’t appear")]
    [InlineData("en", "Prison in 2010–2012", "Prison in 2010-2012")]
    [InlineData("ru", "Суд перенёс заседание", "Суд перенес заседание")]
    [InlineData("ru", "Приговор обжалован в апеляции", "Приговор обжалован в апелляции")]
    [InlineData("kk", "Сот отырысы кейінге қалдырылды", "Сот отырысы кейінге қалдырлды")]
    public void Typing_errors_and_punctuation_are_trifles(string language, string then, string now) => Same(then, now, language).ShouldBeTrue();

    [Theory]
    [InlineData("en", "Sentenced to 5 years", "Sentenced to 6 years")]
    [InlineData("en", "A fine of 1.5 million", "A fine of 15 million")]
    [InlineData("en", "Warmer by 5 degrees", "Warmer by -5 degrees")]
    [InlineData("en", "A fine of 50 €", "A fine of 50 $")]
    [InlineData("en", "She was guilty", "She was not guilty")]
    [InlineData("en", "Released", "Released?")]
    [InlineData("en", "Judge Antonova", "Judge Antanova")]
    [InlineData("en", "The seventy people", "The seventh people")]
    [InlineData("en", "It was typical of him", "It was atypical of him")]
    [InlineData("en", "He was tried", "He was fried")]
    [InlineData("ru", "Действия незаконны", "Действия законны")]
    [InlineData("ru", "Вину не признал", "Вину признал")]
    [InlineData("ru", "Решение невиновна", "Решение невиновно")]
    [InlineData("kk", "Ол келеді", "Ол келмеді")]
    [InlineData("kk", "Ол кінәсі бар", "Ол кінәсіз бар")]
    [InlineData("en", "adjorned hearng dismised", "adjourned hearing dismissed")]
    public void Whatever_may_change_the_meaning_is_none(string language, string then, string now) => Same(then, now, language).ShouldBeFalse();

    [Fact]
    public void A_text_is_the_same_as_itself_and_likeness_is_mutual() =>
        Prop.ForAll(Both.ToArbitrary(), pair => Trifles.Same(pair.One, pair.One, pair.Language) && Trifles.Same(pair.One, pair.Other, pair.Language) == Trifles.Same(pair.Other, pair.One, pair.Language)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_word_more_or_less_is_never_a_trifle() =>
        Prop.ForAll(
            (from words in Texts from word in Words from at in Gen.Choose(0, words.Length) from language in Languages select (words, word, at, language)).ToArbitrary(),
            one => !Trifles.Same(string.Join(' ', one.words), string.Join(' ', [.. one.words[..one.at], one.word, .. one.words[one.at..]]), one.language)).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_digit_is_never_a_trifle() =>
        Prop.ForAll(
            (from before in Texts from number in Gen.Choose(0, 99_999) from digit in Gen.Choose(1, 9) from language in Languages select (before, number, digit, language)).ToArbitrary(),
            one =>
            {
                var digits = $"{one.number}".ToCharArray();
                digits[^1] = (char)('0' + ((digits[^1] - '0' + one.digit) % 10));
                return !Trifles.Same($"{string.Join(' ', one.before)} {one.number}", $"{string.Join(' ', one.before)} {new string(digits)}", one.language);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Another_capitalised_name_is_never_a_trifle() =>
        Prop.ForAll(
            (from before in Texts from letter in Gen.Choose('a', 'z') from language in Languages where letter != 'o' select (before, letter, language)).ToArbitrary(),
            one => !Trifles.Same($"{string.Join(' ', one.before)} Ivanova Petrova", $"{string.Join(' ', one.before)} Ivanova Petr{(char)one.letter}va", one.language)).QuickCheckThrowOnFailure();

    static Gen<(string One, string Other, Language Language)> Both =>
        from words in Texts
        from others in Gen.OneOf(Texts, Gen.Constant(words), Gen.Shuffle(words).Select(shuffled => shuffled.ToArray()))
        from language in Languages
        select (string.Join(' ', words), string.Join(", ", others), language);

    static bool Same(string then, string now, string language) => Trifles.Same(then, now, Language.Find(language)!.Value);
}
