using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Rights;

/// <summary><c>/mydata</c>: a file with all that is kept of this chat.</summary>
sealed class MyDataCommand(MyDataAsking asking) : ICommand
{
    public string Name => "mydata";

    public int Order => 82;

    /// <summary>It changes nothing; but what a group follows is its administrators' to see.</summary>
    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked) => asking.Answer(asked);
}

sealed class MyDataButton(MyDataAsking asking) : IButton
{
    const string ButtonPrefix = "mydata";

    public const string Data = $"{ButtonPrefix}:";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked) => asking.Answer(asked);
}
