using System.Text.Json;
using Telegram.Bot.Requests;

namespace Casebell.Delivery.Sending;

/// <summary>
/// A request whose result stays raw JSON. Once Telegram has said "ok" the message is sent, whatever the result looks
/// like: one that the client cannot read must not make us send it again.
/// </summary>
sealed class RawAnswer<T>(RequestBase<T> request) : RequestBase<JsonElement>(request.MethodName)
{
    public override HttpContent? ToHttpContent() => request.ToHttpContent();
}
