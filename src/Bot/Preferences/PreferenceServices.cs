using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Preferences.Menu;
using Casebell.Preferences.Wishes;
using Casebell.Preferences.Zones;
using Casebell.Reminders.Choosing;

namespace Casebell.Preferences;

/// <summary>How a chat wants to be told.</summary>
static class PreferenceServices
{
    public static IServiceCollection AddPreferences(this IServiceCollection services) => services
        .AddSingleton<Weekdays>()
        .AddSingleton<ZoneFinder>()
        .AddSingleton<WishReader>()
        .AddSingleton<Choosing>()
        .AddSingleton<ICommand, SettingsCommand>()
        .AddSingleton<IButton, SettingsButton>()
        .AddSingleton<MainScreen>()
        .AddSingleton<ChoiceScreens>()
        .AddSingleton<ZoneScreen>()
        .AddSingleton<ITemplate, SettingsTemplate>()
        .AddSingleton<IRemindButtons, SettingsFromReminders>()
        .AddSingleton<ITemplate, UnclearTemplate>()
        .AddPlainTemplates(SettingsTexts.All);
}
