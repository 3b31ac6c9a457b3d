using Casebell.Addresses;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Preferences.Menu;
using Casebell.Preferences.Wishes;

namespace Casebell.Preferences;

/// <summary><c>/settings</c>: the chat's choices with a menu; or a choice in words, such as <c>/settings quiet 22-7</c>.</summary>
sealed class SettingsCommand(WishReader reader, Choosing choosing) : ICommand
{
    public string Name => "settings";

    public int Order => 68;

    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        var wish = reader.Read(asked.Words);
        var saying = wish switch
        {
            Wish.Unclear unclear => UnclearTemplate.Of(unclear),
            Wish.Look { Screen: not Screen.Main } look => SettingsTemplate.Of(look),
            _ => SettingsTemplate.Overview(choosing.Apply(asked, wish), ChatTrouble.Take(asked.Session, asked.Chat.Id)),
        };
        return [new Reply.Say(saying)];
    }
}

/// <summary>The buttons of the menu: each carries what could be written after the command, and changes the message that it stands under.</summary>
sealed class SettingsButton(WishReader reader, Choosing choosing) : IButton
{
    public const string ButtonPrefix = "set";

    /// <summary>Data of the button that opens the menu.</summary>
    public const string Open = $"{ButtonPrefix}:";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    /// <param name="words">As they would be written after the command.</param>
    public static string Data(string words) => Open + words;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        var wish = reader.Read(asked.Words);
        if (wish is Wish.Look look)
            return [new Reply.Show(SettingsTemplate.Of(look))];
        if (choosing.Apply(asked, wish) is not { } chosen)
            return [new Reply.Show(SettingsTemplate.Overview())];
        var notice = chosen == Chosen.Already ? SettingsTexts.Already : SettingsTexts.Saved;
        return [new Reply.Toast(new Saying(notice)), new Reply.Show(SettingsTemplate.Overview(chosen == Chosen.ZoneAssumed ? chosen : null))];
    }
}
