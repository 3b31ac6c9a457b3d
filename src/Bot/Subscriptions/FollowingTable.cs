using Casebell.Addresses;
using Casebell.Cases.Listing;
using Casebell.Storage;
using Casework.Cases;
using Casework.Reminders;
using Dapper;

namespace Casebell.Subscriptions;

/// <summary>What each chat follows.</summary>
sealed class FollowingTable(FollowSecrets secrets, TimeProvider time) : IBelongsToChat, IForgetsChats
{
    /// <summary>As many as one chat may have.</summary>
    public const int Most = 500;

    const string Columns = "id, kind, target, words, updates, note, leads, created_at";

    /// <returns>The new following; null where the chat follows it already.</returns>
    public long? Add(WriteSession session, long chatId, FollowTarget target)
    {
        var (key, words) = IsOwnTag(session, target) ? (secrets.TagKey(target.Key), target.Words ?? target.Key) : (target.Key, target.Words);
        var id = session.Connection.ExecuteScalar<long?>(
            "INSERT INTO following (chat_id, kind, target, created_at) VALUES (@chatId, @kind, @key, @now) ON CONFLICT DO NOTHING RETURNING id",
            new { chatId, kind = target.Kind.Word(), key, now = time.Milliseconds() });
        // Sealed for the row: that has to be there first.
        if (id is { } row && words is not null)
            session.Connection.Execute("UPDATE following SET words = @words WHERE id = @row", new { row, words = secrets.SealWords(row, words) });
        return id;
    }

    /// <summary>Ends the following, and with it its planned reminders.</summary>
    /// <returns>False where the chat did not follow it.</returns>
    public bool Remove(WriteSession session, long chatId, FollowTarget target) =>
        session.Connection.Execute("DELETE FROM following WHERE chat_id = @chatId AND kind = @kind AND target IN @keys", new { chatId, kind = target.Kind.Word(), keys = Keys(target) }) > 0;

    /// <summary>Whether the chat follows the case itself and has not muted it.</summary>
    public static bool Follows(Session session, long chatId, CaseSlug slug) =>
        (long)session.Statement(
            """
            SELECT EXISTS (SELECT 1 FROM following WHERE chat_id = @chatId AND kind = 'case' AND target = @slug)
              AND NOT EXISTS (SELECT 1 FROM muted WHERE chat_id = @chatId AND slug = @slug)
            """,
            ("@chatId", chatId), ("@slug", slug.Value)).ExecuteScalar()! != 0;

    public Followed? Find(Session session, long chatId, FollowTarget target) =>
        Read(session, "WHERE chat_id = @chatId AND kind = @kind AND target IN @keys", new { chatId, kind = target.Kind.Word(), keys = Keys(target) }).SingleOrDefault();

    /// <summary>The chat's own following that a button means; null where it has ended, or is another chat's.</summary>
    public Followed? Find(Session session, long chatId, string handle) =>
        Followed.ReadHandle(handle) is var (id, createdAt) ? Read(session, "WHERE id = @id AND chat_id = @chatId AND created_at = @createdAt", new { id, chatId, createdAt }).SingleOrDefault() : null;

    /// <summary>What the chat follows, in the order in which it began.</summary>
    public IReadOnlyList<Followed> Of(Session session, long chatId, int skip, int most) =>
        Read(session, "WHERE chat_id = @chatId ORDER BY id LIMIT @most OFFSET @skip", new { chatId, skip, most });

    /// <summary>Where it stands among those of its chat, from 0.</summary>
    public static int Position(Session session, long chatId, long id) =>
        session.Connection.ExecuteScalar<int>("SELECT count(*) FROM following WHERE chat_id = @chatId AND id < @id", new { chatId, id });

    /// <summary>The cases that the chat follows by themselves.</summary>
    public static IReadOnlyList<CaseSlug> Cases(Session session, long chatId) =>
        [.. session.Connection.Query<string>("SELECT target FROM following WHERE chat_id = @chatId AND kind = 'case'", new { chatId }).Select(CaseSlug.Parse)];

    /// <summary>Those who follow the case by itself, in the order in which they began.</summary>
    /// <param name="after">Only followings after this one.</param>
    /// <returns>With the codes of their own leads; null where they have the chat's.</returns>
    public static IReadOnlyList<(long FollowingId, long ChatId, string? Leads)> Followers(Session session, CaseSlug slug, long after, int most) =>
        [.. session.Connection.Query<(long, long, string?)>(
            "SELECT id, chat_id, leads FROM following INDEXED BY following_began WHERE kind = 'case' AND target = @slug AND id > @after ORDER BY id LIMIT @most", new { slug = slug.Value, after, most })];

    public void Forget(WriteSession session, long chatId)
    {
        session.Connection.Execute("DELETE FROM following WHERE chat_id = @chatId", new { chatId });
    }

    public static int Count(Session session, long chatId) =>
        session.Connection.ExecuteScalar<int>("SELECT count(*) FROM following WHERE chat_id = @chatId", new { chatId });

    public static void SetUpdates(WriteSession session, long id, bool hearingsOnly) =>
        session.Connection.Execute("UPDATE following SET updates = @updates WHERE id = @id", new { id, updates = hearingsOnly ? "hearings" : "all" });

    /// <param name="note">Null for none.</param>
    public void SetNote(WriteSession session, long id, string? note) =>
        session.Connection.Execute("UPDATE following SET note = @note WHERE id = @id", new { id, note = note is null ? null : secrets.SealNote(id, note) });

    /// <summary>What both rows had stays with the second, with the first's note and leads where it has none of its own; it wants all updates where either did.</summary>
    public void Merge(WriteSession session, long from, long to)
    {
        foreach (var other in Of(session, from, skip: 0, int.MaxValue))
        {
            if (Find(session, to, other.Target) is not { } kept)
                continue;
            if (kept.Note is null && other.Note is not null)
                SetNote(session, kept.Id, other.Note);
            if (kept.HearingsOnly && !other.HearingsOnly)
                SetUpdates(session, kept.Id, hearingsOnly: false);
            if (kept.Leads is null && other.Leads is not null)
                FollowingLeads.Set(session, kept.Id, other.Leads);
            // One may be sealed and the other not: to the table they are two.
            if (other.Target.Kind == FollowKind.Tag)
                Remove(session, from, other.Target);
        }

        session.Connection.Execute("UPDATE OR IGNORE following SET chat_id = @to WHERE chat_id = @from", new { from, to });
    }

    /// <summary>Seals the tags that no case has and that an older version kept as they were typed; call it before anything is sent or received.</summary>
    public void SealOwnTags(WriteSession session)
    {
        var open = session.Connection.Query<(long Id, string Target, byte[]? Words)>(
            "SELECT id, target, words FROM following WHERE kind = 'tag' AND substr(target, 1, 1) <> @mark", new { mark = FollowSecrets.SealedTag.ToString() }).ToList();
        foreach (var own in open.GroupBy(one => one.Target).Where(tag => IsOwnTag(session, new FollowTarget(FollowKind.Tag, tag.Key))))
            foreach (var (id, tag, words) in own)
                session.Connection.Execute(
                    "UPDATE OR REPLACE following SET target = @key, words = @words WHERE id = @id", new { id, key = secrets.TagKey(tag), words = words ?? secrets.SealWords(id, tag) });
    }

    /// <summary>A tag that no public case has is only the reader's own words.</summary>
    bool IsOwnTag(Session session, FollowTarget target) => target.Kind == FollowKind.Tag && CaseList.Example(session, MarkKind.Tag, target.Key, time.Now()) is null;

    /// <summary>Under which it may be stored: a tag was sealed where no case had it when the following began.</summary>
    IEnumerable<string> Keys(FollowTarget target) => target.Kind == FollowKind.Tag ? secrets.TagTargets([target.Key]) : [target.Key];

    List<Followed> Read(Session session, string which, object values) =>
        [.. session.Connection.Query<Row>($"SELECT {Columns} FROM following {which}", values).Select(Opened)];

    Followed Opened(Row row) => new(
        row.Id,
        FollowTarget.Stored(FollowKinds.Read(row.Kind) ?? throw new InvalidOperationException("A following is of no known kind."), row.Target, secrets.OpenWords(row.Id, row.Words)),
        row.Updates == "hearings", secrets.OpenNote(row.Id, row.Note), row.CreatedAt)
    {
        Leads = row.Leads is null ? null : LeadSettings.Parse(row.Leads),
    };

    sealed class Row
    {
        public long Id { get; init; }

        public string Kind { get; init; } = "";

        public string Target { get; init; } = "";

        public byte[]? Words { get; init; }

        public string Updates { get; init; } = "";

        public byte[]? Note { get; init; }

        public string? Leads { get; init; }

        public long CreatedAt { get; init; }
    }
}
