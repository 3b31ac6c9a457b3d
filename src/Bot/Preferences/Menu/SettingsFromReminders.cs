using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Reminders.Choosing;
using Casework;

namespace Casebell.Preferences.Menu;

/// <summary>From the choice of when to be reminded back to the menu, of which it is a screen like the others.</summary>
sealed class SettingsFromReminders(TextCatalogue texts) : IRemindButtons
{
    public Button For(Language language) => MenuButtons.Back(texts, language);
}
