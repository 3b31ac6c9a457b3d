namespace Telegram.Bot.Types;

/// <summary>A line of the command menu (https://core.telegram.org/bots/api#botcommand).</summary>
public class BotCommand
{
    /// <summary>1 to 32 of a-z, 0-9 and _, without the slash.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Command { get; set; } = default!;

    /// <summary>1 to 256 characters.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string Description { get; set; } = default!;

    public BotCommand()
    {
    }

    public BotCommand(string command, string description)
    {
        Command = command;
        Description = description;
    }

    public static implicit operator BotCommand((string text, string description) tuple) =>
        new(tuple.text, tuple.description);
}
