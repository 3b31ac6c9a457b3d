namespace Casebell.Tests.Units.Hosting;

public sealed class UnknownSettings
{
    [Theory]
    [InlineData("Telegram:Tokn", "There is no setting Telegram:Tokn. Did you mean Telegram:Token?")]
    [InlineData("Telegram:MessagesPerSeconds", "There is no setting Telegram:MessagesPerSeconds. Did you mean Telegram:MessagesPerSecond?")]
    [InlineData("Limits:CommandPerMinute", "There is no setting Limits:CommandPerMinute. Did you mean Limits:CommandsPerMinute?")]
    public void A_mistyped_key_is_refused_with_the_one_that_was_meant(string key, string told) => Configured.Problems((key, "1")).ShouldBe([told]);

    [Fact]
    public void A_key_that_resembles_none_is_refused_with_the_list_of_all() =>
        Configured.Problems(("Telegram:Xyzzy", "1")).ShouldHaveSingleItem().ShouldStartWith("There is no setting Telegram:Xyzzy. Known: Telegram:Token, Telegram:ApiUrl, ");

    [Fact]
    public void What_it_was_set_to_is_not_shown() => Configured.Problems(("Telegram:Tokn", "hush")).ShouldHaveSingleItem().ShouldNotContain("hush");

    [Fact]
    public void Sections_of_others_do_not_matter() => Configured.Read(("Logging:LogLevel:Default", "Information"), ("PATH", "x")).ShouldNotBeNull();
}
