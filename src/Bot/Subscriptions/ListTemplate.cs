using System.Globalization;
using Casebell.Cases.Views;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Subscriptions;

/// <summary>What the chat follows: each as a button that opens its menu, with its number; in words what is special about some.</summary>
sealed class ListTemplate(FollowingTable followings, FollowLabels labels, FollowWishes wishes, TextCatalogue texts) : ITemplate
{
    public const int PerPage = 8;

    const string TemplateName = "following.list";
    const int LongestButton = 60;
    const int LongestLabel = 100;

    public string Name => TemplateName;

    /// <param name="page">From 0.</param>
    public static Saying Page(int page) => new(TemplateName, ("page", page.ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        var count = FollowingTable.Count(occasion.Session, occasion.ChatId);
        if (count == 0)
            return new Content(texts[language, "following.none"], Muted(occasion));
        var pages = (count + PerPage - 1) / PerPage;
        var page = int.TryParse(saying["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, pages - 1) : 0;
        Voice voice = new(texts, language);
        var shown = followings.Of(occasion.Session, occasion.ChatId, page * PerPage, PerPage)
            .Select((followed, at) => (Number: page * PerPage + at + 1, Followed: followed, Label: labels.Of(followed.Target, voice, occasion))).ToList();
        List<IReadOnlyList<Button>> rows =
        [
            .. shown.Select(one => (IReadOnlyList<Button>)[new Button(
                Shortened.To(LongestButton, string.Create(CultureInfo.InvariantCulture, $"{one.Number}. {one.Label}")), FollowingMenuButton.Data(one.Followed))]),
        ];
        if (PageTurns.Of(texts, language, PageTurns.Lists, page, page < pages - 1, ListButton.Data) is { Count: > 0 } turns)
            rows.Add(turns);
        rows.AddRange(Muted(occasion));
        var special = shown.Where(one => one.Followed.HearingsOnly || one.Followed.Note is not null || one.Followed.Leads is not null).Select(one => Line(one.Number, one.Label, one.Followed, language)).ToList();
        return new Content(Html.Join("\n\n", Html.Join("\n", Title(count, occasion), voice.Line()), Html.Join("\n", special)), rows);
    }

    Html Title(int count, Occasion occasion) =>
        FollowingTable.Cases(occasion.Session, occasion.ChatId).Count == count
            ? texts[occasion.Language, "following.title", ("n", count)]
            : texts[occasion.Language, "following.title-mixed", ("count", count)];

    Html Line(int number, string label, Followed followed, Language language) =>
        texts[language, "following.line", ("number", number), ("label", Shortened.ToWords(LongestLabel, label)), ("wishes", Html.Join("; ", wishes.Of(followed, language)))];

    IReadOnlyList<IReadOnlyList<Button>> Muted(Occasion occasion) =>
        MutedTable.Count(occasion.Session, occasion.ChatId) is > 0 and var muted
            ? [[new Button(texts.Plain(occasion.Language, "button.muted", ("count", muted)), MutedListButton.Data(0))]]
            : [];
}

/// <summary>Turns to a page of the list, in place.</summary>
sealed class ListButton : IButton
{
    const string ButtonPrefix = "list";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    public static string Data(int page) => string.Create(CultureInfo.InvariantCulture, $"{ButtonPrefix}:{page}");

    public IReadOnlyList<Reply> Answer(Asked asked) =>
        [new Reply.Show(ListTemplate.Page(int.TryParse(asked.Words, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0))];
}
