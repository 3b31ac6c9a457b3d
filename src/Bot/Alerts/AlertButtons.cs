using Casebell.Cases.Card;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Subscriptions;
using Casework;
using Casework.Cases;

namespace Casebell.Alerts;

/// <summary>What can be done with an alert.</summary>
sealed class AlertButtons(TextCatalogue texts)
{
    /// <summary>Opens the menu of the chat's settings.</summary>
    const string Settings = "set:";

    /// <param name="reasons">Where none of them is the case itself, the chat may want to follow it.</param>
    public IReadOnlyList<IReadOnlyList<Button>> Of(CaseSlug slug, IReadOnlyList<FollowReason> reasons, Language language)
    {
        List<IReadOnlyList<Button>> rows =
        [
            [Button("button.open-case", CardButton.Data(slug)), Button("alert.button-mute", $"mut:{slug}")],
            [Button("alert.button-settings", Settings)],
        ];
        if (reasons.All(reason => reason.Kind != FollowKind.Case))
            rows.Insert(1, [Button("alert.button-follow", FollowButton.Data(slug))]);
        return rows;

        Button Button(string text, string data) => new(texts.Plain(language, text), data);
    }

    /// <summary>For an alert that no longer tells anything: only the way to the case.</summary>
    public IReadOnlyList<IReadOnlyList<Button>> Open(CaseSlug slug, Language language) => [[new(texts.Plain(language, "button.open-case"), CardButton.Data(slug))]];

    public Button Show(long change, Language language) => new(texts.Plain(language, "alert.button-show"), ShowButton.Data(change));
}
