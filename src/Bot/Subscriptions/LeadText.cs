using Casebell.Messages.Wording;
using Casework;
using Casework.Reminders;

namespace Casebell.Subscriptions;

/// <summary>Leads in words.</summary>
sealed class LeadText(TextCatalogue texts)
{
    /// <summary>"7 days before, in the morning of the day"; "none" where there are none.</summary>
    public Html Of(IReadOnlyList<Lead> leads, Language language) =>
        leads.Count == 0 ? texts[language, "lead.none"] : Html.Join(", ", leads.Select(lead => Of(lead, "lead", language)));

    /// <summary>"7 days", as buttons have room for.</summary>
    public string Short(Lead lead, Language language) => Of(lead, "lead.button", language).Plain;

    Html Of(Lead lead, string prefix, Language language) =>
        lead == Lead.OnTheDay ? texts[language, $"{prefix}.on-the-day"] : texts[language, $"{prefix}.{lead.Unit.ToString().ToLowerInvariant()}", ("n", lead.Amount)];
}
