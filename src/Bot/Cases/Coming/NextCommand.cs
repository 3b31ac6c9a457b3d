using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Cases.Coming;

/// <summary><c>/next</c>: what is coming up in all cases.</summary>
sealed class NextCommand : ICommand
{
    public string Name => "next";

    public int Order => 30;

    public bool ChangesChat => false;

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Say(NextTemplate.Page(0))];
}

/// <summary>Turns to a page of it, in place.</summary>
sealed class NextButton : IButton
{
    const string ButtonPrefix = "next";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    /// <param name="page">From 0.</param>
    public static string Data(int page) => string.Create(CultureInfo.InvariantCulture, $"{ButtonPrefix}:{page}");

    public IReadOnlyList<Reply> Answer(Asked asked) =>
        [new Reply.Show(NextTemplate.Page(int.TryParse(asked.Words, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0))];
}
