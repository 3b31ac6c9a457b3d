using System.Text.Json;

namespace Casebell.Sandbox.BotApi.Methods;

sealed class SetMyCommands(CommandBook book) : IBotMethod
{
    public string Name => "setMyCommands";

    public ValueTask AnswerAsync(Call call)
    {
        var commands = CommandParser.Commands(call["commands"]);
        book.Set(CommandParser.Scope(call), CommandParser.Language(call), commands);
        call.Result.WriteBooleanValue(true);
        return ValueTask.CompletedTask;
    }
}

sealed class DeleteMyCommands(CommandBook book) : IBotMethod
{
    public string Name => "deleteMyCommands";

    public ValueTask AnswerAsync(Call call)
    {
        book.Set(CommandParser.Scope(call), CommandParser.Language(call), []);
        call.Result.WriteBooleanValue(true);
        return ValueTask.CompletedTask;
    }
}

sealed class GetMyCommands(CommandBook book) : IBotMethod
{
    public string Name => "getMyCommands";

    public ValueTask AnswerAsync(Call call)
    {
        Write(call.Result, book.Get(CommandParser.Scope(call), CommandParser.Language(call)));
        return ValueTask.CompletedTask;
    }

    internal static void Write(Utf8JsonWriter json, IReadOnlyList<MenuCommand> commands)
    {
        json.WriteStartArray();
        foreach (var command in commands)
        {
            json.WriteStartObject();
            json.WriteString("command"u8, command.Command);
            json.WriteString("description"u8, command.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
