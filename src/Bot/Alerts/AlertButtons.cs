using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Search;
using Casebell.Subscriptions;
using Casework.Cases;

namespace Casebell.Alerts;

/// <summary>What can be done with an alert.</summary>
sealed class AlertButtons(CaseOpening opening, NewsOpening news, TextCatalogue texts)
{
    /// <summary>Opens the menu of the chat's settings.</summary>
    const string Settings = "set:";

    /// <param name="reasons">Where none of them is the case itself, the chat may want to follow it.</param>
    public IReadOnlyList<IReadOnlyList<Button>> Of(CaseSlug slug, IReadOnlyList<FollowReason> reasons, Occasion occasion)
    {
        List<IReadOnlyList<Button>> rows =
        [
            [OpenButton(slug, occasion), Button("alert.button-mute", $"mut:{slug}")],
            [Button("alert.button-settings", Settings)],
        ];
        if (reasons.All(reason => reason.Kind != FollowKind.Case))
            rows.Insert(1, [Button("alert.button-follow", FollowButton.Data(slug))]);
        return rows;

        Button Button(string text, string data) => new(texts.Plain(occasion.Language, text), data);
    }

    /// <summary>For an alert that no longer tells anything: only the way to the case.</summary>
    public IReadOnlyList<IReadOnlyList<Button>> Open(CaseSlug slug, Occasion occasion) => [[OpenButton(slug, occasion)]];

    public Button Show(long change, Occasion occasion) => new(texts.Plain(occasion.Language, "alert.button-show"), news.Of(ShowButton.Data(change), occasion.IsPrivate));

    Button OpenButton(CaseSlug slug, Occasion occasion) => new(texts.Plain(occasion.Language, "button.open-case"), opening.Of(slug, occasion.IsPrivate));
}
