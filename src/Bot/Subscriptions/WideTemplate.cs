using Casebell.Cases.Listing;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Subscriptions;

/// <summary>Says that a following of more than one case began or ended, and what it brings.</summary>
sealed class WideTemplate(FollowingTable followings, FollowLabels labels, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "following.wide";

    public string Name => TemplateName;

    public static Saying Of(Following.Result result, FollowTarget target) =>
        new(TemplateName, ("result", result.ToString()), ("kind", target.Kind.Word()), ("key", target.Key), ("words", target.Words ?? ""));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        FollowTarget target = new(
            FollowKinds.Read(saying["kind"]) ?? throw new InvalidOperationException("A message tells of no known kind."), saying["key"], saying["words"] is { Length: > 0 } words ? words : null);
        Voice voice = new(texts, language);
        var label = labels.Of(target, voice, occasion);
        var followed = followings.Find(occasion.Session, occasion.ChatId, target);
        Button? stop = followed is null ? null : new(texts.Plain(language, "button.unfollow"), SetFollowingButton.Data(SetFollowingButton.Stop, followed));
        return Enum.Parse<Following.Result>(saying["result"]) switch
        {
            Following.Result.Begun => new Content(
                Html.Join("\n\n", texts[language, "follow.wide-begun", ("label", label)], Now(target, followed, occasion)), Row(Listed(target, language), stop)),
            Following.Result.Already => new Content(texts[language, "follow.wide-already", ("label", label)], Row(Listed(target, language), stop)),
            Following.Result.Ended => new Content(texts[language, "follow.wide-ended", ("label", label)], Row(Again(target, language))),
            Following.Result.NotFollowed => new Content(texts[language, "follow.wide-not-followed", ("label", label)], Row(Again(target, language))),
            Following.Result.Full => FullText.Of(texts, language),
            var other => throw new InvalidOperationException($"No such result: {other}."),
        };
    }

    /// <summary>How many cases come under it now, so that nobody waits in vain without knowing.</summary>
    Html Now(FollowTarget target, Followed? followed, Occasion occasion)
    {
        var count = target.Filter is { } filter ? CaseList.Count(occasion.Session, filter, occasion.Now)
            : followed is null ? 0
            : PersonMatches.Count(occasion.Session, followed.Id);
        return count == 0 ? texts[occasion.Language, "follow.wide-none"] : texts[occasion.Language, "follow.wide-now", ("n", count)];
    }

    Button? Listed(FollowTarget target, Casework.Language language) =>
        target.Filter is { } filter ? new(texts.Plain(language, "button.their-cases"), CasesButton.Data(0, filter)) : null;

    Button? Again(FollowTarget target, Casework.Language language) =>
        target.Kind != FollowKind.Person ? new(texts.Plain(language, "button.follow"), FollowMarkButton.Data(target))
        : FollowNameButton.Data(target.Words ?? "") is { } data ? new(texts.Plain(language, "button.follow"), data)
        : null;

    static IReadOnlyList<IReadOnlyList<Button>> Row(params IEnumerable<Button?> buttons) => buttons.OfType<Button>().ToList() is { Count: > 0 } row ? [row] : [];
}

/// <summary>That the chat has as many followings as it may have, and how to make room.</summary>
static class FullText
{
    public static Content Of(TextCatalogue texts, Casework.Language language) =>
        new(texts[language, "follow.full", ("n", FollowingTable.Most)], [[new Button(texts.Plain(language, "button.following"), ListButton.Data(0))]]);
}
