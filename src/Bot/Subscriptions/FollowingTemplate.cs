using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;
using NodaTime;

namespace Casebell.Subscriptions;

/// <summary>Says that a following began or ended, and in which zone it will remind.</summary>
sealed class FollowingTemplate(CaseTable cases, TextCatalogue texts, WhenText when) : ITemplate
{
    public const string TemplateName = "following.changed";

    public string Name => TemplateName;

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        if (CaseSlug.TryParse(saying["slug"]) is not { } slug || cases.FindPublic(occasion.Session, slug) is not { } @case)
            return new Content(texts[language, CaseTexts.Gone]);
        Voice voice = new(texts, language);
        var title = Html.Text(voice.Say(@case.Title)) + voice.Note();
        var zone = when.Zone(occasion.Zone ?? DateTimeZoneProviders.Tzdb[@case.Zone], language);
        return Enum.Parse<Following.Result>(saying["result"]) switch
        {
            Following.Result.Begun => new Content(
                texts[language, occasion.Zone is null ? "follow.begun-case-zone" : "follow.begun", ("title", title), ("zone", zone)],
                [[new Button(texts.Plain(language, "button.open-case"), CardButton.Data(slug)), new Button(texts.Plain(language, "button.unfollow"), UnfollowButton.Data(slug))]]),
            Following.Result.Already => new Content(
                texts[language, "follow.already", ("title", title)], [[new Button(texts.Plain(language, "button.unfollow"), UnfollowButton.Data(slug))]]),
            Following.Result.Ended => new Content(
                texts[language, "follow.ended", ("title", title)], [[new Button(texts.Plain(language, "button.follow"), FollowButton.Data(slug))]]),
            Following.Result.NotFollowed => new Content(
                texts[language, "follow.not-followed", ("title", title)], [[new Button(texts.Plain(language, "button.follow"), FollowButton.Data(slug))]]),
            Following.Result.Full => FullText.Of(texts, language),
            Following.Result.NoSuchCase => new Content(texts[language, CaseTexts.Gone]),
            var other => throw new InvalidOperationException($"No such result: {other}."),
        };
    }
}
