namespace Casebell.Chat.Commands;

/// <summary>Every command and button of every feature, by name.</summary>
public sealed class CommandRegistry
{
    readonly Dictionary<string, ICommand> commands;
    readonly Dictionary<string, IButton> buttons;

    /// <exception cref="ArgumentException">Two features claim one name.</exception>
    public CommandRegistry(IEnumerable<ICommand> commands, IEnumerable<IButton> buttons)
    {
        this.commands = commands.ToDictionary(command => command.Name);
        All = [.. this.commands.Values.Where(command => !command.IsForOwners).OrderBy(command => command.Order)];
        this.buttons = buttons.ToDictionary(button => button.Prefix);
    }

    /// <summary>Those for everybody, in the order of /help.</summary>
    public IReadOnlyList<ICommand> All { get; }

    public ICommand? Command(string name) => commands.GetValueOrDefault(name.ToLowerInvariant());

    /// <summary>The button that this data belongs to, and the data after its prefix.</summary>
    public (IButton Button, string Words)? Button(string data)
    {
        var colon = data.IndexOf(':');
        return colon > 0 && buttons.TryGetValue(data[..colon], out var button) ? (button, data[(colon + 1)..]) : null;
    }
}
