using Casebell.Messages;
using Casework;

namespace Casebell.Reminders.Choosing;

/// <summary>Another feature's button under the choice of when the chat is reminded.</summary>
public interface IRemindButtons
{
    Button For(Language language);
}
