using System.Globalization;
using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary>What the chat follows: each case as a button that opens it, beside it one that ends the following.</summary>
sealed class ListTemplate(CaseTable cases, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "following.list";
    const int PerPage = 8;
    const int LongestButton = 40;

    public string Name => TemplateName;

    /// <param name="page">From 0.</param>
    public static Saying Page(int page) => new(TemplateName, ("page", page.ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        var count = FollowingTable.Count(occasion.Session, occasion.ChatId);
        if (count == 0)
            return new Content(texts[language, "following.none"]);
        var pages = (count + PerPage - 1) / PerPage;
        var page = int.TryParse(saying["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, pages - 1) : 0;
        Voice voice = new(texts, language);
        List<IReadOnlyList<Button>> rows = [];
        foreach (var slug in FollowingTable.Of(occasion.Session, occasion.ChatId, page * PerPage, PerPage))
            rows.Add(Row(slug, voice, occasion));
        if (PageTurns.Of(texts, language, PageTurns.Lists, page, page < pages - 1, ListButton.Data) is { Count: > 0 } turns)
            rows.Add(turns);
        return new Content(Html.Join("\n", texts[language, "following.title", ("n", count)], voice.Line()), rows);
    }

    List<Button> Row(CaseSlug slug, Voice voice, Occasion occasion)
    {
        Button stop = new(texts.Plain(occasion.Language, "button.unfollow"), UnfollowButton.Data(slug));
        // A case may have been taken back to the editors: its name is not shown then, and the following can still be ended.
        if (cases.FindPublic(occasion.Session, slug) is not { } @case)
            return [stop];
        return [new Button(Shortened.To(LongestButton, voice.Say(@case.Title)), CardButton.Data(slug)), stop];
    }
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
