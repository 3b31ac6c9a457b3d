using Casebell.Tests.Messages;
using Casebell.Tests.Search;
using Casework.Cases;
using Dapper;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Units.Alerts;

/// <summary>What an editor is told of the alerts before importing.</summary>
public sealed class PreviewingAlerts : IDisposable
{
    readonly AlertDesk desk = new();

    [Fact]
    public async Task The_text_in_three_languages_and_how_many_chats_would_get_it()
    {
        await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-10")));
        await desk.FollowerAsync();
        var preview = desk.Preview(AlertDesk.With(AlertDesk.Hearing("2023-01-20")));
        preview.ShouldStartWith("Alert: would reach 1 chat.\n  en: Moved: Hearing hearing: 10 January 2023 → 20 January 2023 · Case a-case");
        preview.ShouldContain("\n  ru: Перенос: Hearing hearing: 10 января 2023");
        preview.ShouldContain("\n  kk: Ауыстырылды: Hearing hearing: ");
        await desk.Database.WriteAsync(session => session.Connection.Execute("UPDATE chat SET state = 'paused'"));
        desk.Preview(AlertDesk.With(AlertDesk.Hearing("2023-01-20"))).ShouldStartWith("Alert: would reach nobody.");
    }

    [Fact]
    public async Task Nothing_where_nothing_would_be_told()
    {
        await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-10")));
        desk.Preview(AlertDesk.With(AlertDesk.Hearing("2023-01-10"))).ShouldBeEmpty();
        desk.Preview(AlertDesk.With(AlertDesk.Hearing("2023-01-20")) with { Visibility = Visibility.Editors }).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_is_found_by_a_name_only_when_it_is_sent_is_said_to_be_counted_or_not()
    {
        await desk.ImportAsync(Naming(10, "Vera Persona"));
        await desk.FollowerAsync("person", "a look-up");
        var same = desk.Preview(Naming(11, "Vera Persona"));
        same.ShouldStartWith("Alert: would reach nobody.");
        same.ShouldNotContain("a name");
        desk.Preview(Naming(11, "Vera Persona", "Clara Persona")).ShouldContain("Chats that wait for a name in it are found when it is sent, and not counted here.");
        var taken = desk.Preview(Naming(11));
        taken.ShouldContain("Chats that follow a name which it no longer has are counted here, and may not be told.");
        taken.ShouldNotContain("wait for a name");

        static Case Naming(int day, params IReadOnlyList<string> names) =>
            AlertDesk.With(AlertDesk.Hearing($"2023-01-{day}")) with { Parties = [.. names.Select((name, at) => Namesake.Person($"person-{at}", name))] };
    }

    [Fact]
    public void Markup_goes_and_a_link_stands_behind_its_words()
    {
        var preview = desk.Preview(InventedCase.Read());
        preview.ShouldContain("A <publisher> (https://example.org/paper?a=1&b=2)");
        preview.ShouldNotContain("<b>New");
        preview.ShouldContain("en: New case · Invented Zheksebaev: <b>A & B</b> v. the city");
    }

    public void Dispose() => desk.Dispose();
}
