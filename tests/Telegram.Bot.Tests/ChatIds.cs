using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Telegram.Bot.Types;

namespace Telegram.Bot.Tests;

public sealed class ChatIds
{
    [Fact]
    public void A_number_is_the_same_chat_as_its_text() => Prop
        .ForAll<long>(id =>
        {
            ChatId byText = id.ToString(CultureInfo.InvariantCulture);
            ChatId byNumber = id;
            return byText == byNumber && byText.Identifier == id && byText.GetHashCode() == byNumber.GetHashCode();
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_name_keeps_its_sign()
    {
        ChatId chat = "@channel";

        chat.Username.ShouldBe("@channel");
        chat.Identifier.ShouldBeNull();
        chat.ToString().ShouldBe("@channel");
    }

    [Fact]
    public void A_chat_stands_for_its_number()
    {
        ChatId id = new Chat { Id = -5 };

        id.Identifier.ShouldBe(-5);
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("@")]
    [InlineData("")]
    public void What_is_neither_number_nor_name_is_refused(string text) =>
        Should.Throw<ArgumentException>(() => new ChatId(text));
}
