using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Chat.Talk;

/// <summary><c>/help</c>, made of the same registry as dispatch and Telegram's menus.</summary>
sealed class HelpCommand : ICommand
{
    public string Name => "help";

    public int Order => 90;

    public bool ChangesChat => false;

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Say(new Saying(HelpTemplate.TemplateName))];
}

sealed class HelpTemplate(Lazy<CommandRegistry> registry, TextCatalogue texts) : ITemplate
{
    public const string TemplateName = "help";

    public string Name => TemplateName;

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var lines = registry.Value.All.Select(command => texts[
            occasion.Language, "help.line", ("name", command.Name), ("description", texts[occasion.Language, $"command.{command.Name}"])]);
        return new Content(Html.Join(
            "\n\n",
            texts[occasion.Language, "help.title"],
            Html.Join("\n", lines),
            texts[occasion.Language, occasion.IsPrivate ? "help.private" : "help.group"]));
    }
}
