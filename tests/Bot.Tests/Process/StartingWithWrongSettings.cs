namespace Casebell.Tests.Process;

public sealed class StartingWithWrongSettings
{
    const int ConfigurationError = 78;

    [Theory]
    [InlineData("Telegram__Toekn", "x", "Telegram:Toekn", "Telegram:Token")]
    [InlineData("Telegramm__Token", "x", "Telegramm", "Telegram")]
    [InlineData("Telegram__MessagesPerSecond", "fast", "Telegram:MessagesPerSecond", "'fast'", "number from 0 to 1000")]
    [InlineData("Telegram__ApiUrl", "telegram.org", "Telegram:ApiUrl", "https://api.telegram.org")]
    [InlineData("Telegram__Mode", "Pigeon", "Telegram:Mode", "'Pigeon'", "Polling")]
    [InlineData("Storage__Provider", "Oracle", "Storage:Provider", "'Oracle'", "Sqlite")]
    [InlineData("Storage__ConnectionString", "Data Source=:memory:", "Storage:ConnectionString", "Data Source=data/bot.db")]
    [InlineData("Storage__ConnectionString", "Data Source=data/bot.db;Mode=ReadOnly", "Storage:ConnectionString", "Data Source=data/bot.db")]
    [InlineData("Storage__ConnectionString", "Dta=x", "Storage:ConnectionString", "Data Source=data/bot.db")]
    [InlineData("Limits__CommandsPerMinute", "-1", "Limits:CommandsPerMinute", "'-1'", "whole number from 0")]
    [InlineData("Cases__ImportBundled", "perhaps", "Cases:ImportBundled", "'perhaps'", "true, false")]
    [InlineData("Urls", "nonsense", "Urls", "'nonsense'", "http://127.0.0.1:8080")]
    [InlineData("Urls", "https://127.0.0.1:8443", "Urls", "'https://127.0.0.1:8443'", "http://127.0.0.1:8080")]
    public async Task A_wrong_key_or_value_is_named_with_what_is_allowed(string name, string value, params string[] told)
    {
        using var home = new Home();
        var settings = new Dictionary<string, string> { ["Telegram__Token"] = Stage.Token, ["Urls"] = "http://127.0.0.1:0", [name] = value };
        await using var bot = BotProcess.Start(home, settings);
        (await bot.ExitCodeAsync()).ShouldBe(ConfigurationError);
        foreach (var words in told)
            bot.Errors.ShouldContain(words, Case.Sensitive);
        bot.Errors.Split('\n').Length.ShouldBe(1);
        home.Contents.ShouldBeEmpty();
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once()
    {
        using var home = new Home();
        await using var bot = BotProcess.Start(home, new Dictionary<string, string> { ["Telegram__Mode"] = "Pigeon", ["Telegram__Toekn"] = "x", ["Limits__CommandsPerMinute"] = "many" });
        (await bot.ExitCodeAsync()).ShouldBe(ConfigurationError);
        bot.Errors.Split('\n').Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("Telegram__Token", "98765:a_token-and_then a space")]
    [InlineData("Telegram__Token", "not-a-number:AAbbCC-DDeeFF")]
    [InlineData("Telegram__ApiUrl", "https://tg.example/bot98765:a_token-and_then-more/getMe")]
    [InlineData("Telegram__ApiUrl", "https://somebody:password-of-the-server@api.example.org")]
    [InlineData("Telegram__WebhookSecret", "a-secret-of-the-webhook with a space")]
    [InlineData("Telegram__WebhookUrl", "https://hook.example:1234/a-path-that-nobody-knows")]
    [InlineData("Editors__Owners", "5000000001, an-owner-by-her-name")]
    [InlineData("Privacy__Key", "not-a-key-at-all a-secret-that-is-too-short-to-be-one")]
    [InlineData("Telegram__Proxy", "ftp://somebody:password-of-the-proxy@host:1")]
    [InlineData("Storage__ConnectionString", "Data Source=data/bot.db;Password=password-of-the-file")]
    public async Task A_secret_is_not_echoed_even_where_it_is_wrong(string name, string secret)
    {
        using var home = new Home();
        await using var bot = BotProcess.Start(home, new Dictionary<string, string> { ["Telegram__Token"] = Stage.Token, [name] = secret });
        (await bot.ExitCodeAsync()).ShouldBe(ConfigurationError);
        bot.Errors.ShouldContain(name.Replace("__", ":", StringComparison.Ordinal));
        foreach (var part in secret.Split([':', '@', '/', ';', '=', ' ']).Where(part => part.Length > 10))
            bot.AllSaid.ShouldNotContain(part);
    }

    [Fact]
    public async Task A_taken_port_is_named_and_not_thrown()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Settings["Urls"] = stage.Server.Address.GetLeftPart(UriPartial.Authority);
        await using var bot = stage.Start();
        (await bot.ExitCodeAsync()).ShouldBe(ConfigurationError);
        bot.Errors.ShouldContain("Urls");
        bot.Errors.ShouldContain(stage.Settings["Urls"]);
        bot.AllSaid.ShouldNotContain("   at ");
    }

    [Theory]
    [InlineData("{ \"Telegram\": { \"Mode\": }")]
    [InlineData("")]
    [InlineData("{ \"Telegram\": { \"Mode\": \"Polling\" }, \"telegram\": { \"Mode\": \"Polling\" } }")]
    public async Task A_broken_settings_file_is_named_with_its_path(string content)
    {
        using var home = new Home();
        using var copy = new ProgramCopy();
        copy.WriteSettings(content);
        await using var bot = BotProcess.Start(home, new Dictionary<string, string> { ["Telegram__Token"] = Stage.Token }, copy.Program);
        (await bot.ExitCodeAsync()).ShouldBe(ConfigurationError);
        bot.Errors.ShouldContain(copy.SettingsFile);
        bot.AllSaid.ShouldNotContain("   at ");
        home.Contents.ShouldBeEmpty();
    }
}
