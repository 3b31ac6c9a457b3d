using System.Globalization;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Preferences.Wishes;
using Casebell.Preferences.Zones;

namespace Casebell.Preferences.Menu;

/// <summary>The zones of the region to press; all others can be written.</summary>
sealed class ZoneScreen(TextCatalogue texts)
{
    const int PerPage = 10;
    const int InARow = 2;

    /// <param name="page">From 0; whatever is no page is the first.</param>
    public Content Page(Occasion occasion, string page)
    {
        var language = occasion.Language;
        var last = (OfferedZones.All.Count - 1) / PerPage;
        var shown = int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, last) : 0;
        var cities = OfferedZones.All.Skip(shown * PerPage).Take(PerPage)
            .Select(id => MenuButtons.Choice(texts.Plain(language, $"city.{id}"), id == occasion.Zone?.Id, Subject.Zone, id));
        List<IReadOnlyList<Button>> rows = [.. cities.Chunk(InARow)];
        if (PageTurns.Of(texts, language, PageTurns.Lists, shown, shown < last, Turn) is { Count: > 0 } turns)
            rows.Add(turns);
        rows.Add([MenuButtons.Back(texts, language)]);
        return new Content(texts[language, "settings.ask.zone"], rows);
    }

    static string Turn(int page) => SettingsButton.Data(string.Create(CultureInfo.InvariantCulture, $"{SettingWords.Of(Subject.Zone)} #{page}"));
}
