using Casebell.Alerts.Wording;
using Casebell.Cases.Card;
using Casebell.Messages.Wording;
using Casebell.Subscriptions;
using Casework;
using Casework.Cases;
using Casework.Changes;

namespace Casebell.Alerts.Digest;

/// <summary>Several cases' news in one message: as many cases as it holds, the others counted.</summary>
sealed class DigestText(TextCatalogue texts, WhenText when, ChangeHeads heads, WhyText why)
{
    const int LinesOfACase = 5;
    const int LongestText = 100;
    const int LongestTitle = 100;

    /// <summary>What stands after the cases: how many there are more, and in which languages it was told.</summary>
    static readonly Extent Ending = new(400, 1_500, 5);

    static readonly Extent Gap = new(2, 2, 0);

    /// <param name="news">At least one.</param>
    /// <param name="besides">How many more cases there are than those.</param>
    public Html Of(Html title, IReadOnlyList<CaseNews> news, int besides, Language language)
    {
        Speech speech = new(texts, when, language, LongestText);
        List<Html> parts = [title];
        var room = Extent.Message - Ending - Extent.Of(title);
        foreach (var one in news)
        {
            var part = Part(speech, one, parts.Count);
            var size = Extent.Of(part) + Gap;
            if (!size.FitsIn(room))
                break;
            room -= size;
            parts.Add(part);
        }

        var more = besides + news.Count - (parts.Count - 1);
        return Html.Join("\n\n", [.. parts, more > 0 ? texts[language, "digest.more", ("n", more)] : Html.Empty, speech.Voice.Line()]);
    }

    Html Part(Speech speech, CaseNews news, int number)
    {
        var lines = news.Changes.Take(LinesOfACase).Select(told => speech.Text("list.item", ("item", Line(speech, told, news.Now))));
        var more = news.Changes.Count - LinesOfACase;
        return Html.Join(
            "\n",
            [
                speech.Text("digest.case", ("number", number), ("title", Shortened.ToWords(LongestTitle, speech.Voice.Say(news.Now.Title)))),
                .. lines,
                more > 0 ? speech.Text("list.more", ("n", more)) : Html.Empty,
                AlertSources.Of(speech, news.Changes.Select(told => told.Change), news.Now),
                Why(news, speech.Language),
            ]);
    }

    /// <summary>What happened says when; of what is expected the line itself does.</summary>
    Html Line(Speech speech, CaseNews.Told told, Case now)
    {
        var head = heads.Of(speech, told.Change, told.Before, now);
        return Happened(told.Change) is { Date: { } date } happened
            ? speech.Text("alert.what-when", ("what", head), ("when", speech.Date(date, EventHeads.Zone(now, happened))))
            : head;
    }

    static CaseEvent? Happened(CaseChange change) => change switch
    {
        Outcome outcome => outcome.Event,
        Detained detained => detained.Event,
        Released released => released.Event,
        Recorded recorded => recorded.Event,
        _ => null,
    };

    /// <summary>Who follows the case itself knows why; a note is told to everybody.</summary>
    Html Why(CaseNews news, Language language) =>
        news.Why.Any(reason => reason.Kind == FollowKind.Case) && news.Why.All(reason => reason.Note is null) ? Html.Empty : why.Of(news.Why, news.Now, language);
}
