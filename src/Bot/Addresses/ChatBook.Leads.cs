using System.Text.Json;
using Casebell.Storage;
using Casework.Reminders;
using Dapper;

namespace Casebell.Addresses;

/// <summary>When a chat wants to be reminded.</summary>
public sealed partial class ChatBook
{
    public static LeadSettings Leads(Session session, long id) => Leads(session, [id]).GetValueOrDefault(id, LeadSettings.Default);

    /// <summary>Of these chats, those that chose something; everybody else has <see cref="LeadSettings.Default"/>.</summary>
    public static IReadOnlyDictionary<long, LeadSettings> Leads(Session session, IEnumerable<long> ids) =>
        session.Connection.Query<(long Id, string? Leads, long Weekly)>(
            "SELECT id, leads, weekly FROM chat WHERE id IN (SELECT value FROM json_each(@ids)) AND (leads IS NOT NULL OR weekly <> 0)", new { ids = JsonSerializer.Serialize(ids) })
            .ToDictionary(row => row.Id, row => new LeadSettings(row.Leads is null ? LeadSettings.Default.Leads : LeadSettings.Parse(row.Leads), row.Weekly != 0));

    public static void SetLeads(WriteSession session, long id, LeadSettings settings) =>
        session.Connection.Execute(
            "UPDATE chat SET leads = @leads, weekly = @weekly WHERE id = @id",
            new { id, leads = settings.Leads.SequenceEqual(LeadSettings.Default.Leads) ? null : settings.Codes, weekly = settings.Weekly });
}
