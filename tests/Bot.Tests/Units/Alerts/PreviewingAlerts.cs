using Casebell.Tests.Messages;
using Casework.Cases;
using Dapper;

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
    public void Markup_goes_and_a_link_stands_behind_its_words()
    {
        var preview = desk.Preview(InventedCase.Read());
        preview.ShouldContain("A <publisher> (https://example.org/paper?a=1&b=2)");
        preview.ShouldNotContain("<b>New");
        preview.ShouldContain("en: New case · Invented Zheksebaev: <b>A & B</b> v. the city");
    }

    public void Dispose() => desk.Dispose();
}
