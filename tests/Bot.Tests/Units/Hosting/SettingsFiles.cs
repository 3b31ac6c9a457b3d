using System.Text.Json;
using Casebell.Hosting;
using Casebell.Tests.Units.Architecture;
using Microsoft.Extensions.Configuration;

namespace Casebell.Tests.Units.Hosting;

public sealed class SettingsFiles : IDisposable
{
    /// <summary>DESIGN §6, line by line; null: not set unless somebody sets it.</summary>
    static readonly Dictionary<string, string?> Designed = new()
    {
        ["Telegram:Token"] = null,
        ["Telegram:ApiUrl"] = "https://api.telegram.org",
        ["Telegram:Mode"] = "Polling",
        ["Telegram:WebhookUrl"] = null,
        ["Telegram:WebhookSecret"] = null,
        ["Telegram:Proxy"] = null,
        ["Telegram:MessagesPerSecond"] = "30",
        ["Telegram:MessagesPerSecondPerChat"] = "1",
        ["Telegram:MessagesPerMinutePerGroup"] = "20",
        ["Storage:Provider"] = "Sqlite",
        ["Storage:ConnectionString"] = "Data Source=data/bot.db",
        ["Privacy:KeyFile"] = "keys/bot.key",
        ["Privacy:Key"] = null,
        ["Limits:CommandsPerMinute"] = "30",
        ["Editors:Owners"] = "",
        ["Cases:ImportBundled"] = "true",
        ["Cases:NonWorkingDays"] = null,
        ["Urls"] = "http://127.0.0.1:8080",
    };

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_service_understands_exactly_the_designed_keys() => Settings.Keys.ShouldBe(Designed.Keys, ignoreOrder: true);

    [Fact]
    public void The_shipped_file_holds_exactly_the_designed_defaults()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Shipped));
        var found = Flat("", document.RootElement).ToDictionary();
        found.ShouldBe(Designed.Where(pair => pair.Value is not null).ToDictionary(), ignoreOrder: true);
    }

    [Fact]
    public void The_shipped_file_is_valid_and_says_what_holds_without_it()
    {
        var read = Settings.Read(new ConfigurationBuilder().AddJsonFile(Shipped).AddInMemoryCollection([new("Telegram:Token", Configured.Token)]).Build());
        var without = Configured.Read();
        read.Editors.Owners.ShouldBe(without.Editors.Owners);
        (read with { Editors = without.Editors }).ShouldBe(without);
    }

    [Fact]
    public void A_section_of_the_file_that_nobody_reads_is_refused()
    {
        File.WriteAllText(folder.File("appsettings.json"), """{ "Telegam": { "Token": "hush" } }""");
        Should.Throw<ConfigurationException>(() => Settings.Read(new ConfigurationBuilder().AddJsonFile(folder.File("appsettings.json")).Build())).Problems
            .ShouldBe(["There is no section Telegam (in appsettings.json). Did you mean Telegram?"]);
    }

    [Fact]
    public void A_file_that_is_not_JSON_is_named_with_the_place_of_the_mistake()
    {
        File.WriteAllText(folder.File("appsettings.json"), "{\n  \"Telegram\": {\n    \"Mode\": Polling\n  }\n}\n");
        var problem = Should.Throw<ConfigurationException>(() => ServiceBuilder.Create(null, folder.Path)).Problems.ShouldHaveSingleItem();
        problem.ShouldStartWith($"{folder.File("appsettings.json")} is not valid JSON:");
        problem.ShouldContain("LineNumber: 2");
    }

    static string Shipped => Path.Combine(SourceTree.Root, "appsettings.json");

    static IEnumerable<KeyValuePair<string, string?>> Flat(string prefix, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Flat(prefix.Length == 0 ? member.Name : $"{prefix}:{member.Name}", member.Value)),
        JsonValueKind.Array => [new(prefix, string.Join(',', element.EnumerateArray()))],
        JsonValueKind.String => [new(prefix, element.GetString())],
        _ => [new(prefix, element.GetRawText())],
    };
}
