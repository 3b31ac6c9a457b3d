using Casebell.Storage;
using Casework.Cases;
using Casework.Reminders;
using Dapper;

namespace Casebell.Subscriptions;

/// <summary>When a chat wants to be reminded of one case that it follows by itself.</summary>
static class FollowingLeads
{
    /// <summary>A following of a case by itself, as reminders need it.</summary>
    /// <param name="HearingsOnly">It wants hearings and decisions only.</param>
    /// <param name="Own">Codes of its own leads; null where it has the chat's.</param>
    public sealed record OfCase(long FollowingId, CaseSlug Slug, bool HearingsOnly, string? Own);

    /// <summary>Null where the chat does not follow the case by itself.</summary>
    public static OfCase? Find(Session session, long chatId, CaseSlug slug) =>
        Read(session, "AND target = @slug", new { chatId, slug = slug.Value }).SingleOrDefault();

    /// <summary>All of the chat's.</summary>
    public static IReadOnlyList<OfCase> Of(Session session, long chatId) => Read(session, "", new { chatId });

    public static string? Own(Session session, long followingId) =>
        session.Connection.ExecuteScalar<string?>("SELECT leads FROM following WHERE id = @followingId", new { followingId });

    /// <param name="leads">Null for the chat's.</param>
    public static void Set(WriteSession session, long followingId, IReadOnlyList<Lead>? leads) =>
        session.Connection.Execute("UPDATE following SET leads = @leads WHERE id = @followingId", new { followingId, leads = leads is null ? null : LeadSettings.Write(leads) });

    /// <summary>What holds for a following.</summary>
    /// <param name="chat">What holds for the chat; weeks are its choice for all.</param>
    public static LeadSettings Applied(LeadSettings chat, string? own) => own is null ? chat : chat with { Leads = LeadSettings.Parse(own) };

    static List<OfCase> Read(Session session, string which, object values) =>
        [.. session.Connection.Query<(long Id, string Slug, string Updates, string? Leads)>(
            $"SELECT id, target, updates, leads FROM following WHERE chat_id = @chatId AND kind = 'case' {which} ORDER BY id", values)
            .Select(row => new OfCase(row.Id, CaseSlug.Parse(row.Slug), row.Updates == "hearings", row.Leads))];
}
