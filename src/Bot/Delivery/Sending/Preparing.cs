using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Messages;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Delivery.Sending;

/// <summary>Makes the texts of entries at the moment when their turn has come, from the cases and the chats as they now are. Whatever goes wrong becomes an outcome.</summary>
public sealed class Preparing(Database database, ChatBook chats, TemplateBook templates, IEnumerable<IDigest> digests, TimeProvider time, Faults faults)
{
    const string TooLateReason = "too late to be of use";

    static readonly Outcome TooLate = new Outcome.Ended(Ending.Expired(TooLateReason));

    /// <summary>The chat's row was merged with another after the entry was taken: the next try finds that one.</summary>
    static readonly Outcome Merged = new Outcome.Unsent("the chat is another now");

    /// <summary>What a chat chose counts after this time at the latest.</summary>
    static readonly TimeSpan ChatKeeps = TimeSpan.FromSeconds(1);

    readonly IDigest? digest = digests.SingleOrDefault();

    /// <summary>Whether the entries of a chat's digest become one message.</summary>
    public bool JoinsDigests => digest is not null;

    /// <summary>All on one snapshot: what they ask alike is read once.</summary>
    /// <returns>A draft for each, in their order.</returns>
    internal IReadOnlyList<Draft> Prepare(IReadOnlyList<ReadyQueue.Waiting> all)
    {
        try
        {
            return database.Read(session =>
            {
                var company = all.Select(waiting => waiting.Entry.ChatId).Distinct().ToList();
                var open = OutboxTable.StillWaiting(session, all.SelectMany(waiting => waiting.Together).Select(entry => entry.Id));
                return all.Select(waiting => Try(session, waiting, company, open)).ToList();
            });
        }
        catch (StorageException trouble)
        {
            return [.. all.Select(waiting => Undrafted(waiting, new Outcome.Unsent(trouble.Message)))];
        }
#pragma warning disable CA1031 // Nobody would prepare what comes next.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return [.. all.Select(waiting => Undrafted(waiting, faults.Of(fault, waiting.Entry, waiting.Address)))];
        }
    }

    Draft Try(ReadSession session, ReadyQueue.Waiting waiting, IReadOnlyList<long> company, IReadOnlySet<long> open)
    {
        try
        {
            var chat = time.GetElapsedTime(waiting.ReadAt) <= ChatKeeps ? waiting.Known : chats.Find(session, waiting.Known.Id);
            return Prepare(session, waiting.Together, chat, company, open);
        }
#pragma warning disable CA1031 // A fault in one message must not stop the others.
        catch (Exception fault) when (fault is not Microsoft.Data.Sqlite.SqliteException)
#pragma warning restore CA1031
        {
            return Undrafted(waiting, faults.Of(fault, waiting.Entry, waiting.Address));
        }
    }

    static Draft Undrafted(ReadyQueue.Waiting waiting, Outcome outcome) => new(waiting.Together, []) { Outcome = outcome };

    Draft Prepare(ReadSession session, IReadOnlyList<Entry> together, KnownChat? chat, IReadOnlyList<long> company, IReadOnlySet<long> open)
    {
        if (chat is null)
            return new Draft(together, []) { Outcome = Merged };
        var now = time.Now();
        var (useful, ended) = Sort(together, open, now);
        if (useful.Count == 0)
            return new Draft(together, []) { Outcome = TooLate };
        var first = useful[0];
        var draft = new Draft(useful, [.. ended.Select(entry => (entry, TooLateReason))]);
        if (chat.PauseReason is { } reason)
            return draft with { Outcome = new Outcome.Unreachable(reason) };
        if (Quiet.Until(first, chat, now) is { } until)
            return draft with { Outcome = new Outcome.Quiet(until) };
        var letter = new Letter(first.Id, chat.Address, Content.Empty, first.Parcel.Template)
        {
            QueryId = first.Parcel.QueryId,
            Silent = Quiet.IsSilent(first, chat, now),
            IsToldInGeneral = IsToldInGeneral(session, useful, chat.Address),
        };
        var occasion = new Occasion(chat.Id, chat.Language, chat.Zone, chat.Address.IsPrivate, now, session) { IsDiscreet = chat.Choices.Discreet, Company = company };
        var rendering = Render(useful, occasion);
        if (rendering.Untold.Count > 0)
        {
            draft = Without(draft, rendering.Untold);
            letter = letter with { EntryId = draft.Together[0].Id };
        }

        return rendering switch
        {
            Rendering.Ready ready => draft with { Letter = letter with { Content = ready.Content, MessageId = first.Parcel.MessageId } },
            Rendering.Correction correction => draft with { Letter = letter with { Content = correction.Corrected, MessageId = correction.MessageId, Anew = correction.Anew } },
            Rendering.Pointless pointless => draft with { Outcome = new Outcome.Ended(Ending.Expired(pointless.Reason)) },
            Rendering.NotYet notYet => draft with { Outcome = new Outcome.NotYet(notYet.Reason) },
            var other => throw new InvalidOperationException($"No such rendering: {other.GetType().Name}."),
        };
    }

    /// <summary>What a digest does not tell ends by itself. Where it tells nothing, the last has the outcome.</summary>
    static Draft Without(Draft draft, IReadOnlyDictionary<int, string> untold)
    {
        var left = draft.Together.Index().ToLookup(one => untold.ContainsKey(one.Index) && !(untold.Count == draft.Together.Count && one.Index == untold.Count - 1));
        return new([.. left[false].Select(one => one.Item)], [.. draft.Ended, .. left[true].Select(one => (one.Item, untold[one.Index]))]);
    }

    bool IsToldInGeneral(ReadSession session, IReadOnlyList<Entry> entries, ChatAddress to) =>
        to.Topic is not null && chats.Find(session, to with { Topic = null }) is { } general
        && MergedEntries.AreToldIn(session, entries.Select(entry => entry.Id), general);

    /// <summary>What somebody ended meanwhile, or what is of no use any more, is not said.</summary>
    static (IReadOnlyList<Entry> Useful, IReadOnlyList<Entry> Ended) Sort(IReadOnlyList<Entry> together, IReadOnlySet<long> open, Instant now)
    {
        bool IsUseful(Entry entry) => now < entry.ExpiresAt && open.Contains(entry.Id);
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
