using System.Globalization;

namespace Casebell.Sandbox;

public sealed partial class World
{
    const int MostQueryRunes = 256;
    const int MostAnswersKept = 200;

    readonly Dictionary<long, PendingQuery<InlineAnswer>> _inlines = [];
    readonly Dictionary<InlineQuestion, (InlineAnswer Answer, DateTimeOffset Until)> _inlineCache = [];
    readonly Dictionary<string, (InlineQuestion Question, InlineAnswer Answer)> _inlineAnswers = [];
    readonly Queue<string> _inlineAnswersByAge = [];

    /// <summary><paramref name="Person"/> is 0 for an answer that everybody may be given.</summary>
    sealed record InlineQuestion(long Person, string Query, string Offset, string ChatType);

    /// <summary>
    /// A person types <c>@bot query</c> in some chat and waits for results. While the cache time of an earlier answer
    /// lasts, the bot is not asked again; that Telegram keeps answers apart by kind of chat is assumed.
    /// </summary>
    /// <param name="query">What is over 256 characters is cut off.</param>
    /// <param name="wait">Real time to wait for the bot's answer.</param>
    /// <param name="chatType">Where it is typed: <c>sender</c> (the chat with the bot), <c>private</c>, <c>group</c>, <c>supergroup</c>, <c>channel</c>.</param>
    /// <returns>The bot's answer, or null when none came in time.</returns>
    /// <exception cref="ArgumentException">No such person or kind of chat, or inline mode is off at BotFather.</exception>
    public async Task<InlineAnswer?> InlineAsync(long person, string query, TimeSpan wait, string offset = "", string chatType = "sender")
    {
        if (chatType is not ("sender" or "private" or "group" or "supergroup" or "channel"))
            throw new ArgumentException("The chat type is none of sender, private, group, supergroup, channel.", nameof(chatType));
        PendingQuery<InlineAnswer> pending;
        InlineQuestion question;
        lock (_gate)
        {
            if (!Bot.SupportsInlineQueries) throw new ArgumentException("Inline mode is off for this bot.", nameof(query));
            question = new(PersonOf(person).Id, Cut(query), offset, chatType);
            if (FromCache(question) is { } known) return Keep(question, known with { Cached = true });
            pending = new(0, Clock.GetUtcNow() + UpdateKind.InlineQuery.Retention());
            QueueInlineQuery(NewQuery(_inlines, pending), question);
        }

        if (await InTime(pending.Answer.Task, wait) is not { } answer) return null;
        lock (_gate)
        {
            if (answer.CacheTime > 0) Cache(question, answer);
            return Keep(question, answer);
        }
    }

    /// <summary>
    /// A person chooses a result: its message is posted as theirs, via the bot. A keyboard under it makes it an inline
    /// message, which the bot can edit by its inline id wherever it stands.
    /// </summary>
    /// <param name="queryId">The answer's <see cref="InlineAnswer.QueryId"/>.</param>
    /// <exception cref="ArgumentException">No such answer to this person, no such result in it, or the person is not in the chat.</exception>
    public SandboxMessage ChooseInline(long person, long chat, string queryId, string resultId)
    {
        lock (_gate)
        {
            if (!_inlineAnswers.TryGetValue(queryId, out var asked) || asked.Question.Person != person)
                throw new ArgumentException("That person was given no such answer; ask with POST /sandbox/inline first.", nameof(queryId));
            var result = asked.Answer.Results.FirstOrDefault(one => one.Id == resultId)
                ?? throw new ArgumentException("The answer has no such result.", nameof(resultId));
            var place = WriteIn(person, chat);
            var id = NextMessageId(place);
            var message = new SandboxMessage(chat, id, person, FromBot: false, Second(), result.Text)
            {
                Entities = result.Entities,
                Keyboard = result.Keyboard,
                ViaBot = true,
                InlineMessageId = result.Keyboard is null ? null : InlineId.Make(chat, id),
            };
            QueueChosenResult(asked.Question, result, message);
            return Said(place, message);
        }
    }

    /// <summary>The message that an inline message id names, or null.</summary>
    internal SandboxMessage? FindInline(string inlineMessageId) =>
        InlineId.TryRead(inlineMessageId, out var chat, out var id) && Find(chat, id) is { } message && message.InlineMessageId == inlineMessageId ? message : null;

    /// <summary>False when the query is unknown, too old, or answered already.</summary>
    internal bool AnswerInline(long id, InlineAnswer answer)
    {
        lock (_gate)
        {
            if (!_inlines.Remove(id, out var pending) || pending.Until < Clock.GetUtcNow()) return false;
            pending.Answer.TrySetResult(answer);
            return true;
        }
    }

    void Cache(InlineQuestion question, InlineAnswer answer)
    {
        var now = Clock.GetUtcNow();
        foreach (var old in _inlineCache.Where(one => one.Value.Until <= now).Select(one => one.Key).ToList()) _inlineCache.Remove(old);
        _inlineCache[answer.IsPersonal ? question : question with { Person = 0 }] = (answer, now + TimeSpan.FromSeconds(answer.CacheTime));
    }

    InlineAnswer? FromCache(InlineQuestion question)
    {
        foreach (var key in (ReadOnlySpan<InlineQuestion>)[question, question with { Person = 0 }])
            if (_inlineCache.TryGetValue(key, out var known) && known.Until > Clock.GetUtcNow()) return known.Answer;
        return null;
    }

    InlineAnswer Keep(InlineQuestion question, InlineAnswer answer)
    {
        answer = answer with { QueryId = Random.Shared.NextInt64(1L << 40, long.MaxValue).ToString(CultureInfo.InvariantCulture) };
        _inlineAnswers[answer.QueryId] = (question, answer);
        _inlineAnswersByAge.Enqueue(answer.QueryId);
        if (_inlineAnswersByAge.Count > MostAnswersKept) _inlineAnswers.Remove(_inlineAnswersByAge.Dequeue());
        return answer;
    }

    void QueueInlineQuery(long id, InlineQuestion question) => Queue(UpdateKind.InlineQuery, question.Person, Clock.GetUtcNow(), json =>
    {
        json.WriteStartObject();
        json.WriteString("id"u8, id.ToString(CultureInfo.InvariantCulture));
        json.WritePropertyName("from"u8);
        json.WriteUser(_people[question.Person]);
        json.WriteString("chat_type"u8, question.ChatType);
        json.WriteString("query"u8, question.Query);
        json.WriteString("offset"u8, question.Offset);
        json.WriteEndObject();
    });

    void QueueChosenResult(InlineQuestion question, InlineResult result, SandboxMessage message)
    {
        if (!Bot.InlineFeedback) return;
        Queue(UpdateKind.ChosenInlineResult, question.Person, Clock.GetUtcNow(), json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("from"u8);
            json.WriteUser(_people[question.Person]);
            if (message.InlineMessageId is { } inline) json.WriteString("inline_message_id"u8, inline);
            json.WriteString("query"u8, question.Query);
            json.WriteString("result_id"u8, result.Id);
            json.WriteEndObject();
        });
    }

    static string Cut(string query)
    {
        var runes = 0;
        var units = 0;
        foreach (var rune in query.EnumerateRunes())
        {
            if (++runes > MostQueryRunes) return query[..units];
            units += rune.Utf16SequenceLength;
        }

        return query;
    }
}
