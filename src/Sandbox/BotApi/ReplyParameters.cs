using System.Text.Json;

namespace Casebell.Sandbox.BotApi;

/// <summary>The message that a new one answers. Replies across chats and quotes are not shown here.</summary>
/// <param name="MessageId">0 when nothing is answered.</param>
readonly record struct ReplyParameters(int MessageId, bool MayBeMissing)
{
    /// <summary>Reads reply_parameters, or the older reply_to_message_id.</summary>
    internal static ReplyParameters Read(Call call)
    {
        var text = call["reply_parameters"];
        if (text.Length == 0)
            return new(call.Parameters.Integer("reply_to_message_id", least: 0), call.Parameters.Flag("allow_sending_without_reply"));
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object) throw RefusalException.BadRequest("object expected as reply parameters");
            return new((int)root.RequiredInteger("message_id"), root.OptionalFlag("allow_sending_without_reply"));
        }
        catch (JsonException)
        {
            throw RefusalException.BadRequest("can't parse reply parameters JSON object");
        }
        catch (JsonFieldException error)
        {
            throw RefusalException.BadRequest(error.Message);
        }
    }

    internal int? Find(World world, SandboxChat chat)
    {
        if (MessageId == 0) return null;
        if (world.Find(chat.Id, MessageId) is not null) return MessageId;
        return MayBeMissing ? null : throw RefusalException.BadRequest("message to be replied not found");
    }
}
