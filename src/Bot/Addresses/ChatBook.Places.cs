using System.Security.Cryptography;
using Casebell.Storage;
using Casework.Reminders;
using Dapper;
using NodaTime;

namespace Casebell.Addresses;

/// <summary>A group gets a new id at Telegram, or a topic ends: what a chat has goes where it can be delivered.</summary>
public sealed partial class ChatBook
{
    const int PerTransaction = 500;

    /// <summary>Notes the place of chats that an older version noted without one; call it before anything is sent or received.</summary>
    public async Task FillPlacesAsync(Database database, CancellationToken cancellationToken)
    {
        var after = 0L;
        while (await database.WriteAsync(session => FillPlaces(session, after), cancellationToken) is { } last)
            after = last;
    }

    /// <summary>A group became a supergroup: all of its chats keep what they have under its new id.</summary>
    public void MovePlace(WriteSession session, long oldChatId, long newChatId)
    {
        foreach (var id in InPlace(session, oldChatId))
        {
            if (Find(session, id) is not { } chat)
                continue;
            foreach (var other in belongings)
                other.Moved(session, id);
            Move(session, id, chat.Address with { ChatId = newChatId, Kind = AddressKind.Group });
        }
    }

    /// <summary>The same, known by one of the group's chats. Of what is on its way at that moment each is refused, the last when the group has moved already.</summary>
    public void MovePlaceOf(WriteSession session, long id, long newChatId)
    {
        if (Find(session, id) is { } chat && chat.Address.ChatId != newChatId)
            MovePlace(session, chat.Address.ChatId, newChatId);
    }

    /// <summary>The chat has another address: everything that it has stays with it. Whoever wrote from there first has a row already, which goes.</summary>
    public void Move(WriteSession session, long id, ChatAddress to)
    {
        var lookup = keyring.Lookup(to.LookupText);
        if (Find(session, to) is { } newer && newer != id)
        {
            foreach (var other in belongings)
                other.Merge(session, newer, id);
            TakeOver(session, newer, id);
            ChatNumbers.Remove(session, newer);
        }

        session.Connection.Execute(
            "UPDATE chat SET lookup = @lookup, place = @place, address = @address WHERE id = @id",
            new { id, lookup, place = keyring.Lookup(to.PlaceText), address = keyring.Seal(to.ToBytes(), Identity(id)) });
    }

    /// <summary>What was chosen at the new address was chosen last, and where somebody writes the chat can be reached.</summary>
    void TakeOver(WriteSession session, long from, long to)
    {
        var (newer, chat) = (Get(session, from), Get(session, to));
        if (newer.Choices != ChatChoices.Default)
            Choices.SetChoices(session, to, newer.Choices);
        if (newer.Zone is { } zone && zone.Id != chat.Zone?.Id)
        {
            Choices.SetZone(session, to, zone);
            GoByZone(session, to, chat.Zone, zone);
        }

        if (Leads(session, from) is var leads && leads != LeadSettings.Default && leads != Leads(session, to))
        {
            SetLeads(session, to, leads);
            GoByLeads(session, to);
        }

        if (chat.PauseReason == PauseReason.Forgotten)
            SetLanguage(session, to, newer.Language);
        if (chat.IsPaused && !newer.IsPaused)
            session.Connection.Execute("UPDATE chat SET state = 'active', reason = NULL, state_since = @now WHERE id = @to", new { to, now = time.Milliseconds() });
    }

    /// <summary>The topic takes nothing any more: what it has moves to the group's general topic, whose own choices hold there.</summary>
    /// <param name="reason">One of <see cref="PauseReason"/>, told at the next settings.</param>
    public void LeaveTopic(WriteSession session, long id, string reason)
    {
        if (Find(session, id) is not { Address.Topic: not null } chat)
            return;
        var general = chat.Address with { Topic = null };
        var leads = Leads(session, id);
        if (Find(session, general) is { } there)
        {
            session.Connection.Execute(
                """
                UPDATE chat SET (language, rhythm, urgent_anyway, silent, discreet, leads, weekly)
                  = (SELECT language, rhythm, urgent_anyway, silent, discreet, leads, weekly FROM chat WHERE id = @there)
                WHERE id = @id
                """,
                new { id, there });
            Choices.Hide(session, id, Choices.Hidden(session, there));
        }

        Move(session, id, general);
        if (Choices.Zone(session, id) is { } zone && zone.Id != chat.Zone?.Id)
            GoByZone(session, id, chat.Zone, zone);
        if (leads != Leads(session, id))
            GoByLeads(session, id);
        session.Connection.Execute("UPDATE chat SET trouble = @reason WHERE id = @id", new { id, reason });
    }

    void GoByZone(WriteSession session, long id, DateTimeZone? before, DateTimeZone zone)
    {
        foreach (var other in byZone ?? [])
            other.ZoneChanged(session, id, before, zone);
    }

    void GoByLeads(WriteSession session, long id)
    {
        foreach (var other in byLeads ?? [])
            other.LeadsChanged(session, id);
    }

    List<long> InPlace(Session session, long telegramChatId) =>
        [.. session.Connection.Query<long>("SELECT id FROM chat WHERE place = @place ORDER BY id", new { place = keyring.Lookup(new ChatAddress(telegramChatId, null, AddressKind.Group).PlaceText) })];

    long? FillPlaces(WriteSession session, long after)
    {
        var rows = session.Connection.Query<ChatRow>($"SELECT {ChatRow.Columns} FROM chat WHERE place IS NULL AND id > @after ORDER BY id LIMIT @most", new { after, most = PerTransaction }).ToList();
        foreach (var row in rows)
        {
            try
            {
                session.Connection.Execute("UPDATE chat SET place = @place WHERE id = @id", new { id = row.Id, place = keyring.Lookup(Open(row).Address.PlaceText) });
            }
            catch (CryptographicException)
            {
                // Its address is unreadable: it can be told nothing, and what is queued for it says so.
            }
        }

        return rows.Count == 0 ? null : rows[^1].Id;
    }
}
