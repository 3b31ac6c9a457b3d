using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Alerts.Reports;

/// <summary><c>/deliveries</c>: what became of the latest alerts, for owners.</summary>
sealed class DeliveriesCommand : ICommand
{
    public string Name => "deliveries";

    public int Order => 200;

    public bool ChangesChat => false;

    public bool IsForOwners => true;

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Say(DeliveriesTemplate.Page(0))];
}

/// <summary>Turns to a page of them, in place.</summary>
sealed class DeliveriesButton : IButton
{
    const string ButtonPrefix = "deliveries";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    public bool IsForOwners => true;

    /// <param name="page">From 0.</param>
    public static string Data(int page) => string.Create(CultureInfo.InvariantCulture, $"{ButtonPrefix}:{page}");

    public IReadOnlyList<Reply> Answer(Asked asked) =>
        [new Reply.Show(DeliveriesTemplate.Page(int.TryParse(asked.Words, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0))];
}
