using System.Globalization;

namespace Casebell.Sandbox;

public sealed partial class World
{
    readonly Dictionary<long, PendingQuery<CallbackAnswer>> _callbacks = [];

    sealed record PendingQuery<T>(long Chat, DateTimeOffset Until)
    {
        internal TaskCompletionSource<T> Answer { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    /// <summary>A person presses a button, or a client sends data that no button has: Telegram checks neither.</summary>
    /// <param name="wait">Real time to wait for the bot's answer.</param>
    /// <returns>The answer, or null when none came in time.</returns>
    /// <exception cref="ArgumentException">No such person, chat or message, or the person is not in the chat.</exception>
    public async Task<CallbackAnswer?> PressAsync(long person, long chat, int messageId, string callbackData, TimeSpan wait)
    {
        PendingQuery<CallbackAnswer> pending;
        lock (_gate)
        {
            var place = ChatFor(person, chat);
            if (ShelfOf(chat).Find(messageId) is not { Deleted: false } message)
                throw new ArgumentException("The chat has no such message.", nameof(messageId));
            pending = new(chat, Clock.GetUtcNow() + UpdateKind.CallbackQuery.Retention());
            var id = NewQuery(_callbacks, pending);
            Queue(UpdateKind.CallbackQuery, person, Clock.GetUtcNow(), json =>
            {
                json.WriteStartObject();
                json.WriteString("id"u8, id.ToString(CultureInfo.InvariantCulture));
                json.WritePropertyName("from"u8);
                json.WriteUser(_people[person]);
                if (message.InlineMessageId is { } inline) json.WriteString("inline_message_id"u8, inline);
                else
                {
                    json.WritePropertyName("message"u8);
                    WriteMessageLocked(json, message);
                }

                json.WriteString("chat_instance"u8, (place.Id * 7919).ToString(CultureInfo.InvariantCulture));
                json.WriteString("data"u8, callbackData);
                json.WriteEndObject();
            });
        }

        return await InTime(pending.Answer.Task, wait);
    }

    /// <summary>False when the query is unknown, too old, or answered already.</summary>
    internal bool AnswerCallback(long id, CallbackAnswer answer)
    {
        lock (_gate)
        {
            if (!_callbacks.Remove(id, out var pending) || pending.Until < Clock.GetUtcNow()) return false;
            pending.Answer.TrySetResult(answer);
            _feed.Publish(new CallbackAnswered(pending.Chat, id.ToString(CultureInfo.InvariantCulture), answer));
            return true;
        }
    }

    long NewQuery<T>(Dictionary<long, PendingQuery<T>> queries, PendingQuery<T> pending)
    {
        var now = Clock.GetUtcNow();
        foreach (var old in queries.Where(one => one.Value.Until < now).Select(one => one.Key).ToList()) queries.Remove(old);
        var id = Random.Shared.NextInt64(1L << 40, long.MaxValue);
        queries.Add(id, pending);
        return id;
    }

    static async Task<T?> InTime<T>(Task<T> answer, TimeSpan wait) where T : class
    {
        try
        {
            return await answer.WaitAsync(wait);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }
}
