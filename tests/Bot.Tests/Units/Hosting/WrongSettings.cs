using Casebell.Hosting;

namespace Casebell.Tests.Units.Hosting;

public sealed class WrongSettings
{
    [Theory]
    [InlineData("Telegram:Mode", "Webhook", "Telegram:Mode is 'Webhook', and Telegram:WebhookUrl is not set. Set it to the https address at which Telegram reaches this service.")]
    [InlineData("Telegram:Mode", "Fax", "Telegram:Mode is 'Fax'. Allowed: Polling, Webhook.")]
    [InlineData("Telegram:MessagesPerSecond", "fast", "Telegram:MessagesPerSecond is 'fast'. Allowed: a number from 0 to 1000; 0 lifts the limit.")]
    [InlineData("Telegram:MessagesPerSecond", "-1", "Telegram:MessagesPerSecond is '-1'. Allowed: a number from 0 to 1000; 0 lifts the limit.")]
    [InlineData("Telegram:MessagesPerSecond", "1001", "Telegram:MessagesPerSecond is '1001'. Allowed: a number from 0 to 1000; 0 lifts the limit.")]
    [InlineData("Telegram:MessagesPerSecond", "NaN", "Telegram:MessagesPerSecond is 'NaN'. Allowed: a number from 0 to 1000; 0 lifts the limit.")]
    [InlineData("Telegram:MessagesPerSecond", "1,5", "Telegram:MessagesPerSecond is '1,5'. Allowed: a number from 0 to 1000; 0 lifts the limit.")]
    [InlineData("Telegram:MessagesPerSecondPerChat", "x", "Telegram:MessagesPerSecondPerChat is 'x'. Allowed: a number from 0 to 1000; 0 lifts the limit.")]
    [InlineData("Telegram:MessagesPerMinutePerGroup", "2.5", "Telegram:MessagesPerMinutePerGroup is '2.5'. Allowed: a whole number from 0 to 1000; 0 lifts the limit.")]
    [InlineData("Storage:Provider", "Oracle", "Storage:Provider is 'Oracle'. Allowed: Sqlite.")]
    [InlineData("Limits:CommandsPerMinute", "many", "Limits:CommandsPerMinute is 'many'. Allowed: a whole number from 0 to 100000; 0 lifts the limit.")]
    [InlineData("Cases:ImportBundled", "perhaps", "Cases:ImportBundled is 'perhaps'. Allowed: true, false.")]
    [InlineData("Urls", "8080", "Urls is '8080'. Allowed: one or more addresses such as http://127.0.0.1:8080, separated by ';'.")]
    [InlineData("Urls", "ftp://127.0.0.1", "Urls is 'ftp://127.0.0.1'. Allowed: one or more addresses such as http://127.0.0.1:8080, separated by ';'.")]
    [InlineData("Urls", "http://127.0.0.1:99999", "Urls is 'http://127.0.0.1:99999'. Allowed: one or more addresses such as http://127.0.0.1:8080, separated by ';'.")]
    public void A_wrong_value_is_told_with_its_key_and_what_is_allowed(string key, string value, string told) =>
        Configured.Problems((key, value)).ShouldBe([told]);

    [Theory]
    [InlineData("Telegram:Token", "hush-hush")]
    [InlineData("Telegram:Token", "hush:hush")]
    [InlineData("Telegram:Token", "0:hush")]
    [InlineData("Telegram:Token", "123456:hush hush")]
    [InlineData("Telegram:Proxy", "hush:hush@proxy.example:1080")]
    [InlineData("Telegram:Proxy", "ftp://hush:hush@proxy.example")]
    [InlineData("Telegram:ApiUrl", "https://api.telegram.org/bot123456:hush/getMe")]
    [InlineData("Telegram:ApiUrl", "https://hush:hush@api.example")]
    [InlineData("Telegram:ApiUrl", "hush")]
    [InlineData("Telegram:WebhookUrl", "http://hush.example.org/updates")]
    [InlineData("Telegram:WebhookUrl", "https://hush.example.org:8080/updates")]
    [InlineData("Telegram:WebhookUrl", "https://user:hush@bot.example.org/updates")]
    [InlineData("Telegram:WebhookUrl", "https://bot.example.org/updates?hush")]
    [InlineData("Telegram:WebhookUrl", "https://bot.example.org/health/hush")]
    [InlineData("Telegram:WebhookUrl", "hush")]
    [InlineData("Telegram:WebhookSecret", "hush hush")]
    [InlineData("Telegram:WebhookSecret", "hush!")]
    [InlineData("Telegram:WebhookSecret", "hush\u00e9")]
    [InlineData("Editors:Owners", "@hush")]
    [InlineData("Editors:Owners", "5, hush")]
    [InlineData("Editors:Owners:0", "hush")]
    public void A_value_that_may_be_a_secret_is_not_shown_when_it_is_wrong(string key, string value)
    {
        var problem = Configured.Problems((key, value)).ShouldHaveSingleItem();
        problem.ShouldStartWith(key.Replace(":0", "", StringComparison.Ordinal));
        problem.ShouldContain("its value is not shown");
        problem.ShouldContain("Allowed: ");
        problem.ShouldNotContain("hush");
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Configured.Problems(("Telegram:Token", "x"), ("Storage:Provider", "y"), ("Limits:CommandsPerMinute", "z")).Count.ShouldBe(3);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Without_a_token_a_screen_says_how_to_get_one_and_how_to_do_without(string token)
    {
        var screen = Configured.Problems(("Telegram:Token", token)).ShouldHaveSingleItem();
        screen.ShouldContain("@BotFather");
        screen.ShouldContain("dotnet run --project src/Sandbox");
        screen.ShouldContain("Telegram__Token=");
        screen.Split('\n').Length.ShouldBeLessThanOrEqualTo(24, "it fits one screen");
        screen.Split('\n').ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public void No_settings_tell_a_secret_when_they_are_printed()
    {
        var settings = Configured.Read(("Telegram:Proxy", "socks5://user:hush@proxy.example:1080"), ("Editors:Owners", "777000111"));
        var printed = settings.ToString();
        printed.ShouldNotContain(Configured.Token);
        printed.ShouldNotContain("hush");
        printed.ShouldNotContain("777000111");
    }

    [Theory]
    [InlineData("https://bot.example.org/updates")]
    [InlineData("https://bot.example.org:8443/a/b")]
    [InlineData("https://bot.example.org:88")]
    [InlineData("http://127.0.0.1:5000/updates")]
    public void A_webhook_is_taken_with_its_secret_and_neither_is_told_when_it_is_printed(string url)
    {
        var settings = Configured.Read(("Telegram:Mode", "webhook"), ("Telegram:WebhookUrl", url), ("Telegram:WebhookSecret", "hush_hush-1"));
        settings.Telegram.Webhook.ShouldBe(new WebhookOptions(new Uri(url), "hush_hush-1"));
        settings.ToString().ShouldNotContain("hush");
        settings.Telegram.Webhook!.ToString().ShouldNotContain("hush");
    }

    [Fact]
    public void Without_a_secret_one_is_made_that_nobody_knows()
    {
        var secrets = Enumerable.Range(0, 2).Select(_ => Configured.Read(("Telegram:Mode", "Webhook"), ("Telegram:WebhookUrl", "https://bot.example.org/")).Telegram.Webhook!.Secret).ToList();
        secrets[0].Length.ShouldBe(64);
        secrets[0].ShouldNotBe(secrets[1]);
    }

    [Fact]
    public void A_secret_of_257_characters_is_too_long()
    {
        Configured.Read(("Telegram:WebhookSecret", new string('a', 256))).Telegram.Webhook.ShouldBeNull();
        Configured.Problems(("Telegram:WebhookSecret", new string('a', 257))).ShouldHaveSingleItem().ShouldContain("1 to 256 of A-Z a-z 0-9 _ -");
    }

    [Fact]
    public void Right_values_are_taken()
    {
        var settings = Configured.Read(
            ("telegram:mode", "POLLING"), ("Telegram:ApiUrl", "http://127.0.0.1:8081"), ("Telegram:Proxy", "socks5://u:p@host:1080"), ("Telegram:MessagesPerSecond", "0.5"),
            ("Telegram:MessagesPerMinutePerGroup", "0"), ("Editors:Owners", "5, 6"), ("Editors:Owners:0", "7"), ("Cases:ImportBundled", "False"), ("Urls", "http://*:80;http://localhost:0"));
        settings.Telegram.ShouldBe(new TelegramOptions(Configured.Token, new Uri("http://127.0.0.1:8081"), new Uri("socks5://u:p@host:1080"), 0.5, 1, 0));
        settings.Editors.Owners.ShouldBe([5, 6, 7], ignoreOrder: true);
        settings.Cases.ImportBundled.ShouldBeFalse();
    }
}
