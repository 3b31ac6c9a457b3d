using Casebell.Cases.Listing;
using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Subscriptions;

/// <summary>What can be followed, and how to say it.</summary>
sealed class FollowUsageTemplate(TextCatalogue texts) : ITemplate
{
    const string TemplateName = "follow.usage";

    public string Name => TemplateName;

    public static Saying Saying { get; } = new(TemplateName);

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        return new Content(
            texts[language, TemplateName],
            [
                [new Button(texts.Plain(language, "button.follow-all"), FollowMarkButton.Data(FollowTarget.All))],
                [new Button(texts.Plain(language, "button.their-cases"), CasesButton.Data(0, ListFilter.None)), new Button(texts.Plain(language, "button.following"), ListButton.Data(0))],
            ]);
    }
}
