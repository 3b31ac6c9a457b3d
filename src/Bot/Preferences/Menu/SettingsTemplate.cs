using Casebell.Addresses;
using Casebell.Messages;
using Casebell.Preferences.Wishes;

namespace Casebell.Preferences.Menu;

/// <summary>One screen of the menu, with the chat's choices as they are when it is sent.</summary>
sealed class SettingsTemplate(ChatBook chats, MainScreen main, ChoiceScreens choosing, ZoneScreen zones) : ITemplate
{
    const string TemplateName = "settings";

    public string Name => TemplateName;

    public static Saying Of(Wish.Look look) => new(TemplateName, ("screen", look.Screen.ToString()), ("of", look.Of));

    /// <param name="chosen">What came of a choice made just now.</param>
    /// <param name="trouble">Why messages did not come, as the chat's row had it.</param>
    public static Saying Overview(Chosen? chosen = null, string? trouble = null) =>
        new(TemplateName, ("screen", nameof(Screen.Main)), ("chosen", chosen?.ToString() ?? ""), ("trouble", trouble ?? ""));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var of = saying.Values.GetValueOrDefault("of", "");
        var choices = chats.Get(occasion.Session, occasion.ChatId).Choices;
        return Enum.Parse<Screen>(saying["screen"]) switch
        {
            Screen.Main => main.Of(occasion, choices, saying.Values.GetValueOrDefault("chosen", ""), saying.Values.GetValueOrDefault("trouble", "")),
            Screen.Language => choosing.Language(occasion),
            Screen.Zone => zones.Page(occasion, of),
            Screen.News => choosing.News(occasion, choices),
            Screen.Day => choosing.Day(occasion, choices),
            Screen.Hour => choosing.Hour(occasion, choices, of),
            Screen.Quiet => choosing.Quiet(occasion, choices),
            var other => throw new InvalidOperationException($"No such screen: {other}."),
        };
    }
}
