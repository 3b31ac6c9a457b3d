using System.Globalization;
using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Listing;
using Casebell.Cases.Views;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary>One following: what it is of, what it wants, its note, and the buttons to change that in place.</summary>
sealed class FollowingMenu(FollowingTable followings, FollowLabels labels, FollowWishes wishes, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "following.menu";

    public string Name => TemplateName;

    public static Saying Of(string handle) => new(TemplateName, ("following", handle));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        if (followings.Find(occasion.Session, occasion.ChatId, saying["following"]) is not { } followed)
            return new Content(texts[language, FollowingTexts.ToastGone], [[new Button(texts.Plain(language, "button.following"), ListButton.Data(0))]]);
        Voice voice = new(texts, language);
        var label = Html.Text(labels.Of(followed.Target, voice, occasion)).Bold();
        var position = FollowingTable.Position(occasion.Session, occasion.ChatId, followed.Id);
        var told = wishes.Of(followed, language).ToList();
        return new Content(
            Html.Join(
                "\n\n",
                Html.Join("\n", [label, .. followed.HearingsOnly ? told : [texts[language, "following.all-updates"], .. told], voice.Line()]),
                texts[language, "following.note-how", ("number", position + 1)]),
            [
                .. Opening(followed.Target, occasion),
                [
                    followed.HearingsOnly
                        ? new Button(texts.Plain(language, "button.all-updates"), SetFollowingButton.Data(SetFollowingButton.AllUpdates, followed))
                        : new Button(texts.Plain(language, "button.hearings-only"), SetFollowingButton.Data(SetFollowingButton.HearingsOnly, followed)),
                ],
                [new Button(texts.Plain(language, "button.unfollow"), SetFollowingButton.Data(SetFollowingButton.Stop, followed))],
                [new Button(texts.Plain(language, "button.following"), ListButton.Data(position / ListTemplate.PerPage))],
            ]);
    }

    IReadOnlyList<IReadOnlyList<Button>> Opening(FollowTarget target, Occasion occasion)
    {
        if (target.Filter is { } filter)
            return [[new Button(texts.Plain(occasion.Language, "button.their-cases"), CasesButton.Data(0, filter))]];
        return target.Kind == FollowKind.Case && CaseSlug.TryParse(target.Key) is { } slug && CaseTable.IsPublic(occasion.Session, slug)
            ? [[new Button(texts.Plain(occasion.Language, "button.open-case"), CardButton.Data(slug))]]
            : [];
    }
}

/// <summary>Opens the menu of one following, in place.</summary>
sealed class FollowingMenuButton : IButton
{
    const string ButtonPrefix = "flw";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    public static string Data(Followed followed) => $"{ButtonPrefix}:{followed.Handle}";

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Show(FollowingMenu.Of(asked.Words))];
}

/// <summary>Ends one following of the chat, or changes what it wants.</summary>
sealed class SetFollowingButton(FollowingTable followings, Following following) : IButton
{
    public const char Stop = 's';
    public const char AllUpdates = 'a';
    public const char HearingsOnly = 'h';

    const string ButtonPrefix = "fls";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    public static string Data(char action, Followed followed) => string.Create(CultureInfo.InvariantCulture, $"{ButtonPrefix}:{action}:{followed.Handle}");

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (asked.Words is not [var action, ':', .. var handle] || followings.Find(asked.Session, asked.Chat.Id, handle) is not { } followed)
            return [new Reply.Toast(new Saying(FollowingTexts.ToastGone))];
        if (action == Stop)
            return [new Reply.Show(Following.Say(following.End(asked, followed.Target), followed.Target))];
        FollowingTable.SetUpdates(asked.Session, followed.Id, hearingsOnly: action == HearingsOnly);
        return [new Reply.Show(FollowingMenu.Of(handle))];
    }
}
