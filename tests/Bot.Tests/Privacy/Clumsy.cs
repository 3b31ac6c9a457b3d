using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Tests.Privacy;

/// <summary>A command of owners alone whose handler does what it should not.</summary>
/// <param name="act">Gets the words behind the command.</param>
sealed class Clumsy(string name, Action<string> act) : ICommand
{
    public string Name => name;

    public int Order => 1000;

    public bool ChangesChat => false;

    public bool IsForOwners => true;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        act(asked.Words);
        return [];
    }
}
