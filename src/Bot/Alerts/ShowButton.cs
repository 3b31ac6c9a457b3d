using System.Globalization;
using Casebell.Alerts.Wording;
using Casebell.Cases;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Subscriptions;

namespace Casebell.Alerts;

/// <summary>Opens an alert that named nobody, in its place.</summary>
sealed class ShowButton : IButton
{
    public const string ButtonPrefix = "alr";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    public static string Data(long change) => string.Create(CultureInfo.InvariantCulture, $"{ButtonPrefix}:{change}");

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Show(OpenedTemplate.Of(asked.Words))];
}

/// <summary><c>/start alr_change</c>: the same for somebody who pressed in a group or channel, in their own chat.</summary>
sealed class AlertLink : IStartLink
{
    public string Prefix => ShowButton.ButtonPrefix;

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Say(OpenedTemplate.Of(asked.Words))];
}

/// <summary>An opened alert: what it told, as things now are.</summary>
sealed class OpenedTemplate(ChangeTable changes, ChainReader chains, Differences differences, FollowReasons reasons, AlertText words, AlertContent content, AlertButtons buttons, TextCatalogue texts)
    : ITemplate
{
    public const string TemplateName = "alert.opened";

    public string Name => TemplateName;

    /// <param name="change">Number of the change, as a button or a link has it.</param>
    public static Saying Of(string change) => new(TemplateName, ("change", change));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        if (!long.TryParse(saying["change"], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || changes.Find(occasion.Session, id) is not { } change)
            return new Content(texts[language, CaseTexts.Gone]);
        if (change.IsForgotten)
            return CaseTable.IsPublic(occasion.Session, change.Slug) ? NoLonger(change, occasion) : new Content(texts[language, CaseTexts.Gone]);
        var told = new Chain(chains.Read(change, occasion)).ToldBy(id)?.Select(link => link.Change).ToList() ?? [change];
        if (differences.Of(occasion.Session, told) is not { } difference)
            return new Content(texts[language, CaseTexts.Gone]);
        var why = reasons.Of(occasion, difference.Aspects);
        var hearingsOnly = why.Count > 0 && why.All(reason => reason.HearingsOnly);
        return difference.Wanted(hearingsOnly).Count == 0 ? NoLonger(change, occasion) : content.Full(difference.Text(words, language, hearingsOnly), difference, why, occasion);
    }

    Content NoLonger(RecordedChange change, Occasion occasion) => new(texts[occasion.Language, "alert.no-longer"], buttons.Open(change.Slug, occasion));
}
