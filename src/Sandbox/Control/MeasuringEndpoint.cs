using System.Text.Json;

namespace Casebell.Sandbox.Control;

/// <summary>Answers those of <c>/sandbox/…</c> that measure a bot before many chats.</summary>
sealed class MeasuringEndpoint(World world)
{
    const int MostPeople = 1_000_000;
    const int LongestWait = 600_000;

    /// <summary>Adds people from <c>{"count":100000,"languages":["en","ru"]}</c>; answers the first and the last id.</summary>
    internal async Task AddPeopleAsync(HttpContext context)
    {
        var body = await ControlBody.ReadAsync(context);
        var count = body.Integer("count");
        if (count is < 1 or > MostPeople) throw ControlException.Bad($"The body's \"count\" is not from 1 to {MostPeople}; send {{\"count\": …}}.");
        var first = world.AddPeople((int)count, body.Texts("languages"));
        await ControlEndpoint.AnswerAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("first"u8, first);
            json.WriteNumber("last"u8, first + count - 1);
            json.WriteEndObject();
        });
    }

    /// <summary>A person writes <c>{"text":"/case x"}</c>; answers how many milliseconds the bot's next message took, null where none came in time.</summary>
    internal async Task AskAsync(HttpContext context, long person)
    {
        var body = await ControlBody.ReadAsync(context);
        var wait = body.OptionalInteger("wait_ms") ?? 30_000;
        if (wait is < 1 or > LongestWait) throw ControlException.Bad($"The body's \"wait_ms\" is not from 1 to {LongestWait}; send {{\"wait_ms\": …}}.");
        var took = await world.AskAsync(person, body.Text("text"), TimeSpan.FromMilliseconds(wait));
        await ControlEndpoint.AnswerAsync(context, json =>
        {
            json.WriteStartObject();
            json.WritePropertyName("ms"u8);
            if (took is { } time) json.WriteNumberValue(time.TotalMilliseconds);
            else json.WriteNullValue();
            json.WriteEndObject();
        });
    }

    /// <summary>Counts anew, from now on, and only what contains the words of <c>{"containing":"…"}</c> where they are given.</summary>
    internal async Task CountAnewAsync(HttpContext context)
    {
        world.CountArrivals((await ControlBody.ReadAsync(context)).OptionalText("containing"));
        await Counts(context);
    }

    internal Task Counts(HttpContext context)
    {
        var counted = world.Arrivals;
        return ControlEndpoint.AnswerAsync(context, json => Write(json, counted));
    }

    internal Task CountOf(HttpContext context, long chat)
    {
        var messages = world.ArrivalsIn(world.Chat(chat).Id);
        return ControlEndpoint.AnswerAsync(context, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("messages"u8, messages);
            json.WriteEndObject();
        });
    }

    static void Write(Utf8JsonWriter json, Arrivals counted)
    {
        json.WriteStartObject();
        json.WriteNumber("messages"u8, counted.Messages);
        json.WriteNumber("chats"u8, counted.Chats);
        json.WriteNumber("repeats"u8, counted.Repeats);
        json.WriteNumber("most_in_a_chat"u8, counted.MostInAChat);
        json.WriteNumber("most_in_a_second"u8, counted.MostInASecond);
        json.WriteNumber("span_ms"u8, counted.Span.TotalMilliseconds);
        if (counted.SinceLast is { } since) json.WriteNumber("since_last_ms"u8, since.TotalMilliseconds);
        json.WriteEndObject();
    }
}
