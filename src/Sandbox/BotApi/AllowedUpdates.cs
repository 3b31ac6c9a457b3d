using System.Text.Json;

namespace Casebell.Sandbox.BotApi;

/// <summary>allowed_updates: sticky, applied when an update is made; anything but an array of strings changes nothing.</summary>
static class AllowedUpdates
{
    internal static void Apply(World world, string text)
    {
        if (text.Length == 0) return;
        try
        {
            using var json = JsonDocument.Parse(text);
            if (json.RootElement.ValueKind != JsonValueKind.Array) return;
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var element in json.RootElement.EnumerateArray())
            {
                if (element.ValueKind != JsonValueKind.String) return;
                names.Add(element.GetString()!);
            }

            var known = names.Where(Known.Contains).ToList();
            world.AllowUpdates(known.Count == 0 ? null : [.. Enum.GetValues<UpdateKind>().Where(kind => names.Contains(kind.Field()))]);
        }
        catch (JsonException)
        {
            // The previous setting is kept.
        }
    }

    // Also the kinds that this sandbox never makes: naming only those allows nothing, naming unknown ones allows all.
    static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "message", "edited_message", "channel_post", "edited_channel_post", "business_connection", "business_message",
        "edited_business_message", "deleted_business_messages", "guest_message", "message_reaction", "message_reaction_count",
        "inline_query", "chosen_inline_result", "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media",
        "poll", "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost", "removed_chat_boost",
        "managed_bot", "subscription", "stopped_message_generation",
    };
}
