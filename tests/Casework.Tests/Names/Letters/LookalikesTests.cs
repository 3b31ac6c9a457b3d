using Casework.Names.Letters;

namespace Casework.Tests.Names.Letters;

public sealed class LookalikesTests
{
    [Theory]
    [InlineData("жекceбaeв")]
    [InlineData("жeксебаев")]
    [InlineData("жексебаeв")]
    public void Latin_letters_within_a_Cyrillic_word_are_Cyrillic(string word) => Lookalikes.InOneScript(word).ShouldBe("жексебаев");

    [Theory]
    [InlineData("zhеksеbаеv", "zheksebaev")]
    [InlineData("zheksebaеv", "zheksebaev")]
    [InlineData("іvanov", "ivanov")]
    [InlineData("ѕmith", "smith")]
    [InlineData("zheksεbαev", "zheksebaev")]
    [InlineData("ιvanov", "ivanov")]
    public void Cyrillic_and_Greek_letters_within_a_Latin_word_are_Latin(string word, string latin) => Lookalikes.InOneScript(word).ShouldBe(latin);

    [Theory]
    [InlineData("zheksebaev")]
    [InlineData("жексебаев")]
    [InlineData("αθηνα")]
    [InlineData("zфж")]
    [InlineData("zжеksебаев")]
    [InlineData("")]
    [InlineData("12345")]
    public void A_word_of_one_script_or_of_two_that_cannot_be_one_stays(string word) => Lookalikes.InOneScript(word).ShouldBe(word);

    [Fact]
    public void Where_both_scripts_can_say_it_the_one_with_fewer_changes_is_meant()
    {
        Lookalikes.InOneScript("сoсо").ShouldBe("сосо");
        Lookalikes.InOneScript("coсo").ShouldBe("coco");
    }
}
