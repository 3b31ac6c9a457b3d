using Casebell.Cases;
using Casebell.Storage;
using Casebell.Tests.Cases.CaseFiles;
using Casebell.Tests.Units;
using Dapper;

namespace Casebell.Tests.Cases;

/// <summary>A database of the version before facts had a visibility of their own.</summary>
public sealed class UpgradingStoredCases : IDisposable
{
    readonly TemporaryFolder folder = new();
    readonly DatabaseFile file;

    public UpgradingStoredCases()
    {
        StorageSetup.Run();
        file = new DatabaseFile($"Data Source={folder.File("data/bot.db")}");
        file.MakeFolder();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Keeps_every_word_and_makes_public_what_was_shown()
    {
        var today = CaseJson.Write(BundledCase.Read("zheksebaev") with { Events = [.. BundledCase.Read("zheksebaev").Events.Select(happened => happened with { People = [] })], Obligations = [] });
        MakeOld(today);

        new Migrator(file, new ManualTime()).Run();

        using var connection = file.Open();
        var upgraded = CaseJson.Read(connection.QuerySingle<string>("SELECT document FROM court_case"));
        CaseJson.Write(upgraded).ShouldBe(today);
        connection.QuerySingle<string>("SELECT shipped || edited FROM court_case").ShouldBe("before versions were kept0");
    }

    /// <summary>What the old version stored: no visibility on facts, no people in events; and its table.</summary>
    void MakeOld(string document)
    {
        var old = document.Replace(",\"people\":[]", "", StringComparison.Ordinal);
        foreach (var list in (string[])["proceedings", "charges", "restrictions", "assessments"])
            old = WithoutVisibility(old, list);
        using var connection = file.Open();
        connection.Execute("CREATE TABLE migration (name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT");
        foreach (var script in Schema.Scripts().TakeWhile(script => string.CompareOrdinal(script.Name, "0004") < 0))
        {
            connection.Execute(script.Sql);
            connection.Execute("INSERT INTO migration VALUES (@Name, @Checksum, 0)", script);
        }

        connection.Execute(
            "INSERT INTO court_case (slug, country, zone, visibility, document, revision, changed_at) VALUES ('zheksebaev', 'KZ', 'Asia/Almaty', 'public', @old, 1, 0)", new { old });
        Should.Throw<System.Text.Json.JsonException>(() => CaseJson.Read(old));
    }

    static string WithoutVisibility(string document, string list)
    {
        var whole = System.Text.Json.Nodes.JsonNode.Parse(document)!;
        foreach (var fact in whole[list]!.AsArray())
            fact!.AsObject().Remove("visibility").ShouldBeTrue();
        return whole.ToJsonString();
    }
}
