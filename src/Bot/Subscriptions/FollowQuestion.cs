using Casebell.Cases;
using Casebell.Cases.Views;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary>Asks whether this chat shall follow a case, and says what that brings. Yes is the button under every card.</summary>
sealed class FollowQuestionTemplate(CaseTable cases, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "follow.question";

    public string Name => TemplateName;

    public static Saying Of(CaseSlug slug) => new(TemplateName, ("slug", slug.Value));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        if (CaseSlug.TryParse(saying["slug"]) is not { } slug || cases.FindPublic(occasion.Session, slug) is not { } @case)
            return new Content(texts[language, CaseTexts.Gone]);
        Voice voice = new(texts, language);
        return new Content(
            texts[language, TemplateName, ("title", Html.Text(voice.Say(@case.Title)) + voice.Note())],
            [[new Button(texts.Plain(language, "button.follow-yes"), FollowButton.Data(slug)), new Button(texts.Plain(language, "button.follow-no"), DeclineButton.Data(slug))]]);
    }
}

/// <summary>Answers the question with no: the message then says how things are, for somebody may have followed meanwhile.</summary>
sealed class DeclineButton : IButton
{
    const string ButtonPrefix = "nof";

    public string Prefix => ButtonPrefix;

    /// <summary>True: in a group the question is put to those who may answer it with yes.</summary>
    public bool ChangesChat => true;

    public static string Data(CaseSlug slug) => $"{ButtonPrefix}:{slug}";

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (CaseSlug.TryParse(asked.Words) is not { } slug)
            return [new Reply.Toast(new Saying(CaseTexts.Gone))];
        var follows = FollowingTable.Follows(asked.Session, asked.Chat.Id, slug);
        return [new Reply.Show(Following.Say(follows ? Following.Result.Already : Following.Result.NotFollowed, slug))];
    }
}
