using Casework.Names.Letters;
using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Names.Letters;

public sealed class KeyboardSlipLaws
{
    const string Keys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    const string Russian = "ёйцукенгшщзхъфывапролджэячсмитьбю";
    const string Ukrainian = "'йцукенгшщзхїфівапролджєячсмитьбю";
    const string Belarusian = "ёйцукенгшўзх'фывапролджэячсмітьбю";

    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Theory]
    [InlineData(Russian)]
    [InlineData(Ukrainian)]
    [InlineData(Belarusian)]
    public void What_is_meant_in_Cyrillic_comes_back_from_the_Latin_keys_of_its_layout(string layout) =>
        Prop.ForAll(Words([.. layout.Where(char.IsLetter)]), meant =>
        {
            var typed = string.Concat(meant.Select(letter => Keys[layout.IndexOf(letter, StringComparison.Ordinal)]));
            return !typed.Any(char.IsAsciiLetter) || KeyboardSlip.Undo(typed).Contains(meant);
        }).Check(Thorough);

    [Theory]
    [InlineData(Russian)]
    [InlineData(Ukrainian)]
    [InlineData(Belarusian)]
    public void What_is_meant_in_Latin_comes_back_from_the_keys_of_every_Cyrillic_layout(string layout) =>
        Prop.ForAll(Words([.. "abcdefghijklmnpqrtuvwxyz"]), meant =>
        {
            var typed = string.Concat(meant.Select(letter => layout[Keys.IndexOf(letter, StringComparison.Ordinal)]));
            return !typed.Any(char.IsLetter) || KeyboardSlip.Undo(typed).Contains(meant);
        }).Check(Thorough);

    static Arbitrary<string> Words(char[] letters) => Gen.Elements(letters).NonEmptyListOf().Select(word => string.Concat(word)).ToArbitrary();
}
