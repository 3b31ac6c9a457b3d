using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Search;

namespace Casebell.Subscriptions;

/// <summary>What the search offers, with what else can be followed by the same words.</summary>
sealed class FollowOfferTemplate(OfferTemplate offers, FollowLabels labels, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "follow.offer";

    public string Name => TemplateName;

    /// <param name="replies">As the search made them; what is no offer stays as it is.</param>
    /// <param name="name">A name to be told of when a case has it; null for none.</param>
    /// <param name="mark">What the words mean besides; null for nothing.</param>
    public static IReadOnlyList<Reply> Extend(IReadOnlyList<Reply> replies, string? name, FollowTarget? mark) =>
        [.. replies.Select(reply => reply is Reply.Say { Saying: { Template: OfferTemplate.TemplateName } offer } && (mark is not null || offer["kind"] == OfferTemplate.None)
            ? new Reply.Say(new Saying(TemplateName, new Dictionary<string, string>(offer.Values) { ["name"] = name ?? "", ["mark"] = mark?.Write() ?? "" }))
            : reply)];

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var offered = (Rendering.Ready)offers.Render(saying, occasion);
        var language = occasion.Language;
        var (text, rows) = (offered.Content.Text, offered.Content.Buttons.ToList());
        if (FollowTarget.Read(saying["mark"]) is { } mark)
        {
            rows.Insert(0, [new Button(texts.Plain(language, "button.follow-mark", ("label", labels.Of(mark, new Voice(texts, language), occasion))), FollowMarkButton.Data(mark))]);
        }
        else if (saying["name"] is { Length: > 0 } name)
        {
            if (FollowNameButton.Data(name) is { } data)
                rows.Add([new Button(texts.Plain(language, "button.follow-name"), data)]);
            else
                text = Html.Join("\n\n", text, texts[language, "follow.name-by-hand"]);
        }

        return new Content(text, rows);
    }
}
