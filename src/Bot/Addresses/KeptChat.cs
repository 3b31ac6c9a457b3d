using System.Globalization;
using System.Text.Json.Nodes;
using Casebell.Storage;
using Dapper;
using NodaTime;

namespace Casebell.Addresses;

/// <summary>What the chat's own row holds: its address at Telegram and what it chose.</summary>
public sealed class KeptChat(ChatBook chats) : IKeepsOfChats
{
    public string Name => "chat";

    public JsonArray Of(Session session, long chatId)
    {
        if (chats.Find(session, chatId) is not { } chat)
            return [];
        var leads = ChatBook.Leads(session, chatId);
        var (createdAt, stateSince, trouble) = session.Connection.QuerySingle<(long, long, string?)>("SELECT created_at, state_since, trouble FROM chat WHERE id = @chatId", new { chatId });
        return
        [
            new JsonObject
            {
                ["telegram_id"] = chat.Address.ChatId,
                ["topic"] = chat.Address.Topic,
                ["kind"] = chat.Address.Kind.ToString().ToLowerInvariant(),
                ["language"] = chat.Language.Code,
                ["time_zone"] = chat.Zone?.Id,
                ["news"] = chat.Choices.Rhythm.ToString().ToLowerInvariant(),
                ["digest_hour"] = chat.Choices.DigestHour,
                ["digest_day"] = chat.Choices.DigestDay.ToString().ToLowerInvariant(),
                ["quiet_from"] = Time(chat.Choices.Quiet?.From),
                ["quiet_until"] = Time(chat.Choices.Quiet?.Until),
                ["urgent_anyway"] = chat.Choices.UrgentAnyway,
                ["silent"] = chat.Choices.Silent,
                ["discreet"] = chat.Choices.Discreet,
                ["remind_before"] = leads.Codes,
                ["remind_weekly"] = leads.Weekly,
                ["paused"] = chat.PauseReason,
                ["trouble"] = trouble,
                ["state_since"] = KeptTime.Of(stateSince),
                ["known_since"] = KeptTime.Of(createdAt),
            },
        ];
    }

    static string? Time(LocalTime? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
