using Casebell.Cases.Views;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Subscriptions.Quiet;

/// <summary>Asks whether to go on following; nothing is said where the following has ended meanwhile.</summary>
sealed class QuietTemplate(FollowingTable followings, FollowLabels labels, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "quiet";

    public string Name => TemplateName;

    public static Saying Of(string handle) => new(TemplateName, ("following", handle));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var (language, handle) = (occasion.Language, saying["following"]);
        if (followings.Find(occasion.Session, occasion.ChatId, handle) is not { } followed)
            return new Rendering.Pointless("the following ended");
        List<IReadOnlyList<Button>> rows =
        [
            [new Button(texts.Plain(language, "button.quiet-stay"), QuietButton.StayData(handle)), new Button(texts.Plain(language, "button.quiet-end"), QuietButton.EndData(handle))],
        ];
        if (occasion.IsDiscreet)
            return new Content(texts[language, "quiet.ask-discreet"], [[new Button(texts.Plain(language, "button.quiet-which"), FollowingMenuButton.Data(followed))], .. rows]);
        Voice voice = new(texts, language);
        var label = Html.Text(labels.Of(followed.Target, voice, occasion)).Bold();
        return new Content(Html.Join("\n\n", texts[language, "quiet.ask", ("label", label)], voice.Line()), rows);
    }
}

/// <summary>The answer: go on, or end it.</summary>
sealed class QuietButton(FollowingTable followings) : IButton
{
    const string ButtonPrefix = "quiet";
    const string Stay = "stay";
    const string End = "end";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    public static string StayData(string handle) => $"{ButtonPrefix}:{Stay}:{handle}";

    public static string EndData(string handle) => $"{ButtonPrefix}:{End}:{handle}";

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (asked.Words.Split(':', 2) is not [var what, var handle] || followings.Find(asked.Session, asked.Chat.Id, handle) is not { } followed)
            return [new Reply.Toast(new Saying(FollowingTexts.ToastGone))];
        if (what != End)
            return [new Reply.Show(new Saying(FollowingTexts.QuietStays))];
        followings.Remove(asked.Session, asked.Chat.Id, followed.Target);
        return [new Reply.Show(new Saying(FollowingTexts.QuietEnded))];
    }
}
