using System.Text.Json;
using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox.BotApi;

/// <summary>Reads the parameters of the command methods.</summary>
static class CommandParser
{
    internal static string Language(Call call)
    {
        var code = call["language_code"];
        return code.Length is 0 or 2 && code.All(char.IsAsciiLetterLower) ? code : throw RefusalException.BadRequest("invalid language_code specified");
    }

    internal static IReadOnlyList<MenuCommand> Commands(string text)
    {
        if (text.Length == 0) return [];
        using var json = Parse(text, "can't parse commands JSON object");
        if (json.RootElement.ValueKind != JsonValueKind.Array) throw RefusalException.BadRequest("expected an Array of BotCommand");
        var commands = json.RootElement.EnumerateArray().Select(One).ToList();
        if (commands.Count > 100) throw RefusalException.BadRequest("BOT_COMMANDS_TOO_MUCH");
        // The closed servers look at the characters last.
        return commands.TrueForAll(one => one.Command.All(unit => char.IsAsciiLetterLower(unit) || char.IsAsciiDigit(unit) || unit == '_'))
            ? commands
            : throw RefusalException.BadRequest("BOT_COMMAND_INVALID");
    }

    internal static CommandScope Scope(Call call)
    {
        var text = call["scope"];
        if (text.Length == 0) return new("default");
        using var json = Parse(text, "can't parse BotCommandScope JSON object");
        try
        {
            if (json.RootElement.ValueKind != JsonValueKind.Object) throw RefusalException.BadRequest("object expected as BotCommandScope");
            return Scope(call, json.RootElement, json.RootElement.RequiredText("type"));
        }
        catch (JsonFieldException error)
        {
            throw RefusalException.BadRequest("can't parse BotCommandScope: " + error.Message);
        }
    }

    static CommandScope Scope(Call call, JsonElement json, string type)
    {
        if (type is "default" or "all_private_chats" or "all_group_chats" or "all_chat_administrators") return new(type);
        if (type is not ("chat" or "chat_administrators" or "chat_member"))
            throw RefusalException.BadRequest("can't parse BotCommandScope: Unsupported type specified");
        var user = type == "chat_member" ? json.RequiredInteger("user_id") : 0;
        var chat = ChatAccess.Chat(call.World, json.RequiredText("chat_id"), Access.ReadMembers);
        if (chat.Kind == ChatKind.Channel) throw RefusalException.BadRequest("can't change commands in channel chats");
        if (type != "chat" && chat.Kind == ChatKind.Private) throw RefusalException.BadRequest("can't use specified scope in private chats");
        return new(type, chat.Id, user);
    }

    static MenuCommand One(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw RefusalException.BadRequest("can't parse BotCommand: expected an Object");
        try
        {
            var command = json.RequiredText("command").Trim();
            if (command.StartsWith('/')) command = command[1..];
            var description = json.RequiredText("description").Trim();
            if (command.Length == 0) throw RefusalException.BadRequest("command must be non-empty");
            if (FormattedText.CountCodePoints(command) > 32) throw RefusalException.BadRequest("command length must not exceed 32");
            if (description.Length == 0) throw RefusalException.BadRequest("command description must be non-empty");
            return FormattedText.CountCodePoints(description) > 256
                ? throw RefusalException.BadRequest("command description length must not exceed 256")
                : new MenuCommand(command, description);
        }
        catch (JsonFieldException error)
        {
            throw RefusalException.BadRequest("can't parse BotCommand: " + error.Message);
        }
    }

    static JsonDocument Parse(string text, string failure)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            throw RefusalException.BadRequest(failure);
        }
    }
}
