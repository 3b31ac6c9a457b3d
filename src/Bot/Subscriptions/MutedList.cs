using System.Globalization;
using Casebell.Cases.Views;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Subscriptions;

/// <summary>The cases that the chat muted, each as a button that undoes it.</summary>
sealed class MutedList(FollowLabels labels, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "muted.list";
    const int PerPage = 8;
    const int LongestButton = 60;

    public string Name => TemplateName;

    /// <param name="page">From 0.</param>
    public static Saying Page(int page) => new(TemplateName, ("page", page.ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        var count = MutedTable.Count(occasion.Session, occasion.ChatId);
        var pages = Math.Max(1, (count + PerPage - 1) / PerPage);
        var page = int.TryParse(saying["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, pages - 1) : 0;
        Voice voice = new(texts, language);
        List<IReadOnlyList<Button>> rows =
        [
            .. MutedTable.Of(occasion.Session, occasion.ChatId, page * PerPage, PerPage)
                .Select(slug => (IReadOnlyList<Button>)[new Button(Shortened.To(LongestButton, $"🔈 {labels.Of(FollowTarget.Case(slug), voice, occasion)}"), UnmuteButton.Data(slug))]),
        ];
        if (PageTurns.Of(texts, language, PageTurns.Lists, page, page < pages - 1, MutedListButton.Data) is { Count: > 0 } turns)
            rows.Add(turns);
        rows.Add([new Button(texts.Plain(language, "button.following"), ListButton.Data(0))]);
        return new Content(Html.Join("\n", texts[language, count == 0 ? "muted.none" : "muted.list"], voice.Line()), rows);
    }
}

/// <summary>Opens a page of the muted cases, in place.</summary>
sealed class MutedListButton : IButton
{
    const string ButtonPrefix = "mtd";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    public static string Data(int page) => string.Create(CultureInfo.InvariantCulture, $"{ButtonPrefix}:{page}");

    public IReadOnlyList<Reply> Answer(Asked asked) =>
        [new Reply.Show(MutedList.Page(int.TryParse(asked.Words, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0))];
}
