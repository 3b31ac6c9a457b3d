using Casebell.Addresses;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Search;
using Casework;

namespace Casebell.Alerts.Digest;

/// <summary>A digest as one chat gets it, with the ways to its cases.</summary>
sealed class DigestContent(ChatBook chats, DigestText words, CaseOpening opening, NewsOpening opened, TextCatalogue texts)
{
    const int CasesToOpen = 8;
    const int LongestButton = 40;

    /// <param name="tells">At least one.</param>
    /// <param name="more">How many more cases were told, of which it is not known any more which.</param>
    public Content Of(IReadOnlyList<News.Tell> tells, Occasion occasion, int more = 0)
    {
        var language = occasion.Language;
        var news = CaseNews.Of(tells, occasion.Now);
        return new Content(
            words.Of(texts[language, $"digest.title.{Period(occasion)}", ("n", news.Count + more)], news, more, language),
            [.. news.Take(CasesToOpen).Select((one, at) => (IReadOnlyList<Button>)[Open(one, at + 1, occasion)]), [Settings(language)]]);
    }

    /// <summary>Names nobody until it is opened.</summary>
    /// <inheritdoc cref="Of"/>
    public Content Discreet(IReadOnlyList<News.Tell> tells, Occasion occasion)
    {
        var language = occasion.Language;
        var news = CaseNews.Of(tells, occasion.Now);
        return new Content(
            texts[language, "digest.discreet", ("n", news.Count)],
            [[new Button(texts.Plain(language, "alert.button-show"), opened.Of(DigestButton.Data([.. news.Select(one => one.ChangeIds)]), occasion.IsPrivate))], [Settings(language)]]);
    }

    string Period(Occasion occasion) => chats.Get(occasion.Session, occasion.ChatId).Choices.Rhythm switch
    {
        Rhythm.Daily => "day",
        Rhythm.Weekly => "week",
        // The chat chose otherwise since it was queued.
        _ => "any",
    };

    Button Open(CaseNews news, int number, Occasion occasion) =>
        new(Shortened.To(LongestButton, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number}. {news.Now.Title.In(occasion.Language).Text}")), opening.Of(news.Now.Slug, occasion.IsPrivate));

    Button Settings(Language language) => new(texts.Plain(language, "alert.button-settings"), "set:");
}
