using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Reminders;

/// <summary>The reminders among all that a reader hears.</summary>
static class Reminded
{
    const string Bell = "🔔";

    public static IReadOnlyList<SandboxMessage> Reminders(this Reader reader) => [.. reader.Heard.Where(message => IsReminder(message.Text))];

    public static bool IsReminder(string text) => text.StartsWith(Bell, StringComparison.Ordinal);
}
