using Casebell.Messages.Wording;
using Casework;
using Casework.Reminders;

namespace Casebell.Subscriptions;

/// <summary>Leads in words.</summary>
sealed class LeadText(TextCatalogue texts)
{
    /// <summary>"7 days before, in the morning of the day"; "none" where there are none.</summary>
    public Html Of(IReadOnlyList<Lead> leads, Language language) =>
        leads.Count == 0 ? texts[language, "lead.none"] : Html.Join(", ", leads.Select(lead => texts[language, $"lead.{Word(lead)}", ("n", lead.Amount)]));

    /// <summary>"7 days", as buttons have room for.</summary>
    public string Short(Lead lead, Language language) => texts.Plain(language, $"lead.button.{Word(lead)}", ("n", lead.Amount));

    static string Word(Lead lead) => lead == Lead.OnTheDay ? "on-the-day" : lead.Unit.ToString().ToLowerInvariant();
}
