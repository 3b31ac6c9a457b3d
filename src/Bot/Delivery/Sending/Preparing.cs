using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Messages;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Delivery.Sending;

/// <summary>Makes the text of an entry at the moment when its turn has come, from the case and the chat as they now are.</summary>
public sealed class Preparing(Database database, ChatBook chats, TemplateBook templates, IEnumerable<IDigest> digests, TimeProvider time)
{
    static readonly Outcome TooLate = new Outcome.Ended(Ending.Expired("too late to be of use"));

    /// <summary>The chat's row was merged with another after the entry was taken: the next try finds that one.</summary>
    static readonly Outcome Merged = new Outcome.Unsent("the chat is another now");

    /// <summary>What a chat chose counts after this time at the latest.</summary>
    static readonly TimeSpan ChatKeeps = TimeSpan.FromSeconds(1);

    readonly IDigest? digest = digests.SingleOrDefault();

    /// <summary>Whether the entries of a chat's digest become one message.</summary>
    public bool JoinsDigests => digest is not null;

    /// <param name="together">At least one, the oldest first, of one chat and lane; several only for a digest.</param>
    /// <param name="chat">As it was when <paramref name="readAt"/> was the time.</param>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public Draft Prepare(IReadOnlyList<Entry> together, KnownChat chat, long readAt) => database.Read(session =>
        Prepare(session, together, time.GetElapsedTime(readAt) <= ChatKeeps ? chat : chats.Find(session, chat.Id)));

    Draft Prepare(ReadSession session, IReadOnlyList<Entry> together, KnownChat? chat)
    {
        if (chat is null)
            return new Draft(together, []) { Outcome = Merged };
        var now = time.Now();
        var (useful, ended) = Sort(session, together, now);
        if (useful.Count == 0)
            return new Draft(together, []) { Outcome = TooLate };
        var first = useful[0];
        var draft = new Draft(useful, ended);
        if (chat.PauseReason is { } reason)
            return draft with { Outcome = new Outcome.Unreachable(reason) };
        if (Quiet.Until(first, chat, now) is { } until)
            return draft with { Outcome = new Outcome.Quiet(until) };
        var letter = new Letter(first.Id, chat.Address, Content.Empty, first.Parcel.Template) { QueryId = first.Parcel.QueryId, Silent = Quiet.IsSilent(first, chat, now) };
        var occasion = new Occasion(chat.Id, chat.Language, chat.Zone, chat.Address.IsPrivate, now, session) { IsDiscreet = chat.Choices.Discreet };
        return Render(useful, occasion) switch
        {
            Rendering.Ready ready => draft with { Letter = letter with { Content = ready.Content, MessageId = first.Parcel.MessageId } },
            Rendering.Correction correction => draft with { Letter = letter with { Content = correction.Corrected, MessageId = correction.MessageId, Anew = correction.Anew } },
            Rendering.Pointless pointless => draft with { Outcome = new Outcome.Ended(Ending.Expired(pointless.Reason)) },
            Rendering.NotYet notYet => draft with { Outcome = new Outcome.NotYet(notYet.Reason) },
            var other => throw new InvalidOperationException($"No such rendering: {other.GetType().Name}."),
        };
    }

    /// <summary>What somebody ended meanwhile, or what is of no use any more, is not said.</summary>
    static (IReadOnlyList<Entry> Useful, IReadOnlyList<Entry> Ended) Sort(ReadSession session, IReadOnlyList<Entry> together, Instant now)
    {
        bool IsUseful(Entry entry) => now < entry.ExpiresAt && OutboxTable.StillWaits(session, entry.Id);
        if (together.Count == 1)
            return IsUseful(together[0]) ? (together, []) : ([], together);
        var sorted = together.ToLookup(IsUseful);
        return ([.. sorted[true]], [.. sorted[false]]);
    }

    Rendering Render(IReadOnlyList<Entry> entries, Occasion occasion)
    {
        if (digest is not null && entries[0].Lane == Lane.Digest)
            return digest.Render([.. entries.Select(entry => entry.Parcel.Saying).OfType<Saying>()], occasion);
        return entries[0].Parcel.Saying is { } saying ? templates.Render(saying, occasion) : Content.Empty;
    }
}
