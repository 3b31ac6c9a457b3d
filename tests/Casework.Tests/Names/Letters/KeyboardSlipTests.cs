using Casework.Names.Letters;

namespace Casework.Tests.Names.Letters;

public sealed class KeyboardSlipTests
{
    [Theory]
    [InlineData(";trct,ftd", "жексебаев")]
    [InlineData(":TRCT<FTD", "жексебаев")]
    [InlineData("bdfyjd", "иванов")]
    [InlineData("'cnjybz", "эстония")]
    [InlineData("[fhrsd", "харків")]
    [InlineData("];frtdbx", "їжакевич")]
    [InlineData("'dutybq", "євгений")]
    [InlineData("\\fkfufy", "ґалаган")]
    [InlineData(";ehfocrb", "жураўскі")]
    [InlineData(")fcsvjd", "қасымов")]
    [InlineData("2,sijd", "әбышов")]
    [InlineData("@,sijd", "әбышов")]
    [InlineData("0fcsvjd", "қасымов")]
    [InlineData("Y8hkfyjd", "нүрланов")]
    [InlineData("y*hkfyjd", "нүрланов")]
    [InlineData("=fccfyjd", "һассанов")]
    public void What_was_typed_on_Latin_keys_is_read_on_each_layout(string typed, string meant) => KeyboardSlip.Undo(typed).ShouldContain(meant);

    [Theory]
    [InlineData("ярулыуифум", "zheksebaev")]
    [InlineData("Ярулыуифум", "zheksebaev")]
    [InlineData("шмфтщм", "ivanov")]
    [InlineData("ізшвук", "spider")]
    [InlineData("ызшвук", "spider")]
    public void What_was_typed_on_Cyrillic_keys_is_read_in_Latin(string typed, string meant) => KeyboardSlip.Undo(typed).ShouldContain(meant);

    [Theory]
    [InlineData(";trct,ftd,", "жексебаев")]
    [InlineData(";trct,ftd.", "жексебаев")]
    [InlineData("bdfyjd?", "иванов")]
    public void What_ends_a_sentence_may_be_no_letter(string typed, string meant) => KeyboardSlip.Undo(typed).ShouldContain(meant);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("12345")]
    [InlineData("😀")]
    public void Without_letters_nothing_was_typed_on_another_layout(string typed) => KeyboardSlip.Undo(typed).ShouldBeEmpty();
}
