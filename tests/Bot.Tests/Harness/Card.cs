using Casebell.Sandbox;

namespace Casebell.Tests.Harness;

/// <summary>A case's card as a reader sees it.</summary>
static class Card
{
    /// <summary>The case's title: the second line, behind where the case stands. Null where the message is no card.</summary>
    public static string? CardTitle(this SandboxMessage message) =>
        message.Keyboard?.Buttons.Any(button => button.Action == "copy_text") == true ? message.Text.Split('\n').ElementAtOrDefault(1) : null;
}
