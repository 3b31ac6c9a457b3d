using System.Reflection;
using System.Text.RegularExpressions;
using Casebell.Storage;

namespace Casebell.Tests.Units.Architecture;

/// <summary>Each rule holds in the code as it is, and the same check finds a violation planted into it.</summary>
public sealed class HouseRules
{
    const int LongestProgram = 40;

    static readonly IReadOnlyList<SourceFile> Bot = SourceTree.Of("Bot");

    [Fact]
    public void Foundations_know_no_feature_and_lower_features_no_higher_one() => House.ForbiddenArrows(Bot).ShouldBeEmpty();

    [Theory]
    [InlineData("Storage/Planted.cs", "using Casebell.Cases;", "Storage/Planted.cs knows Cases")]
    [InlineData("Messages/Deep/Planted.cs", "using static Casebell.Reminders.ReminderTable;", "Messages/Deep/Planted.cs knows Reminders")]
    [InlineData("Privacy/Planted.cs", "using Table = Casebell.Subscriptions.FollowingTable;", "Privacy/Planted.cs knows Subscriptions")]
    [InlineData("Hosting/Planted.cs", "class A { Chat.Commands.ICommand? command; }", "Hosting/Planted.cs knows Chat")]
    [InlineData("Addresses/Planted.cs", "class A { object a = new Casebell.Delivery.Outbox.Parcel(); }", "Addresses/Planted.cs knows Delivery")]
    [InlineData("Spelling/Planted.cs", "class A { object a = typeof(global::Casebell.Search.CaseFinder); }", "Spelling/Planted.cs knows Search")]
    [InlineData("Delivery/Planted.cs", "using Casebell.Chat.Intake;", "Delivery/Planted.cs knows Chat")]
    [InlineData("Cases/Planted.cs", "using Casebell.Subscriptions;", "Cases/Planted.cs knows Subscriptions")]
    public void A_planted_arrow_is_found(string path, string text, string found) => House.ForbiddenArrows([.. Bot, new SourceFile(path, text)]).ShouldBe([found]);

    [Theory]
    [InlineData("// using Casebell.Cases;")]
    [InlineData("class A { string a = \"Casebell.Cases.X\"; }")]
    [InlineData("class A { void B() => settings.Cases.Import(); }")]
    [InlineData("/* Cases.Import */")]
    public void What_is_no_code_is_no_arrow(string text) => House.ForbiddenArrows([new SourceFile("Storage/Harmless.cs", text)]).ShouldBeEmpty();

    [Fact]
    public void No_folders_know_each_other_round_a_circle() => House.Circles(Bot).ShouldBeEmpty();

    [Fact]
    public void A_planted_circle_is_found() =>
        House.Circles([.. Bot, new SourceFile("Chat/Planted.cs", "using Casebell.Search;")])
            .ShouldBe(["Cases knows itself round a circle", "Chat knows itself round a circle", "Search knows itself round a circle"], ignoreOrder: true);

    [Fact]
    public void No_feature_touches_the_tables_of_another() => House.ForeignTables(Bot).ShouldBeEmpty();

    [Theory]
    [InlineData("""class A { string a = "SELECT 1 FROM outbox"; }""", "uses the table outbox of Delivery")]
    [InlineData("""class A { string a = "UPDATE chat SET zone = 1"; }""", "uses the table chat of Addresses")]
    [InlineData("""class A { string a = "UPDATE OR IGNORE following SET a = 1"; }""", "uses the table following of Subscriptions")]
    [InlineData("""class A { string a = "INSERT OR IGNORE INTO reminder VALUES (1)"; }""", "uses the table reminder of Reminders")]
    [InlineData("""class A { string a = $"DELETE FROM intake"; }""", "uses the table intake of Chat")]
    [InlineData("""class A { string a = "SELECT 1 FROM search_name n JOIN setting s ON true"; }""", "uses the table setting of Storage")]
    [InlineData("""class A { string a = "SELECT 1 FROM somewhere"; }""", "uses the table somewhere, which nobody owns")]
    [InlineData("""class A { string a = "WITH own AS MATERIALIZED (SELECT 1 FROM outbox) SELECT 1 FROM own"; }""", "uses the table outbox of Delivery")]
    [InlineData("class A { string a = \"\"\"\n  SELECT 1\n  FROM outbox o\n  \"\"\"; }", "uses the table outbox of Delivery")]
    public void A_planted_query_of_anothers_table_is_found(string text, string found) =>
        House.ForeignTables([.. Bot, new SourceFile("Cases/Planted.cs", text)]).ShouldBe([$"Cases/Planted.cs {found}"]);

    [Fact]
    public void The_check_sees_every_table_in_its_owners_folder() =>
        Bot.SelectMany(file => file.Tables().Select(table => (file.Folder, table))).Distinct().ShouldBe(House.OwnerOf.Select(pair => (pair.Value, pair.Key)).Concat([("Hosting", "sqlite_schema"), ("Storage", "sqlite_schema"), ("Timetable", "sqlite_schema")]), ignoreOrder: true);

    [Fact]
    public void No_stop_interrupts_Quartz() => House.InterruptsOfQuartz(Bot).ShouldBeEmpty();

    [Theory]
    [InlineData("class A { Task B() => schedulers.GetScheduler(cancellationToken); }")]
    [InlineData("class A { Task B() => scheduler.ScheduleTrigger(trigger.GetTriggerBuilder().Build(), TriggerConflict.Replace, stoppingToken); }")]
    public void A_planted_interrupt_of_Quartz_is_found(string text) =>
        House.InterruptsOfQuartz([.. Bot, new SourceFile("Timetable/Planted.cs", text)]).ShouldBe(["Timetable/Planted.cs lets a stop interrupt Quartz"]);

    [Fact]
    public void Every_table_that_a_migration_makes_has_an_owner()
    {
        Tables().Append(House.QuartzTable).ShouldBe(House.OwnerOf.Keys, ignoreOrder: true);
    }

    [Fact]
    public void Every_folder_has_its_place() =>
        Bot.Select(file => file.Folder).Where(folder => folder.Length > 0).Distinct().ShouldBe([.. House.Foundations, .. House.Features], ignoreOrder: true);

    [Fact]
    public void At_the_top_stands_only_what_puts_the_service_together() => Bot.Where(file => file.Folder.Length == 0).Select(file => file.Path).ShouldBe(House.Top, ignoreOrder: true);

    [Fact]
    public void Nobody_knows_what_stands_at_the_top() =>
        Bot.Where(file => file.Folder.Length > 0 && file.Code.Contains(nameof(CasebellService), StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void Every_type_lives_in_its_folders_namespace() =>
        Bot.Where(file => file.Folder.Length > 0)
            .Where(file => !Regex.IsMatch(file.Text, $@"^namespace Casebell\.{file.Folder}(\.\w+)*;", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)))
            .ShouldBeEmpty();

    [Fact]
    public void No_using_is_hidden_from_the_file_that_needs_it() => Bot.Where(file => file.Code.Contains("global using", StringComparison.Ordinal)).ShouldBeEmpty();

    [Fact]
    public void The_domain_knows_nothing_of_ours() => Ours(typeof(Casework.Language).Assembly).ShouldBeEmpty();

    [Fact]
    public void The_bot_does_not_know_the_Sandbox() => Ours(typeof(Migrator).Assembly).ShouldBe(["Casework", "Telegram.Bot"], ignoreOrder: true);

    [Fact]
    public void The_check_of_assemblies_finds_ours() => Ours(typeof(Sandbox.MovableTime).Assembly).ShouldContain("Bot");

    [Fact]
    public void The_program_is_short() => Bot.Single(file => file.Path == "Program.cs").Text.TrimEnd().Split('\n').Length.ShouldBeLessThanOrEqualTo(LongestProgram);

    static IEnumerable<string> Ours(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name is "Bot" or "Casework" or "Telegram.Bot" or "Sandbox");

    /// <summary>The tables that there are after all migrations.</summary>
    static HashSet<string> Tables()
    {
        var assembly = typeof(Migrator).Assembly;
        HashSet<string> tables = ["migration"];
        foreach (var script in assembly.GetManifestResourceNames().Where(name => name.StartsWith("migrations/", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
            foreach (var (verb, table, renamed) in Regex.Matches(Read(assembly, script), @"(?<verb>CREATE|DROP|ALTER) TABLE (?<table>\w+)( RENAME TO (?<new>\w+))?", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
                .Select(match => (match.Groups["verb"].Value, match.Groups["table"].Value, match.Groups["new"].Value)))
            {
                if (verb == "CREATE")
                    tables.Add(table).ShouldBeTrue(table);
                else
                    tables.ShouldContain(table);
                if (verb == "DROP" || renamed.Length > 0)
                    tables.Remove(table);
                if (renamed.Length > 0)
                    tables.Add(renamed);
            }

        return tables;
    }

    static string Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
