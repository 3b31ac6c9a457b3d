using Casebell.Chat.Commands;
using Casebell.Messages;
using Casework.Cases;

namespace Casebell.Cases.Card;

/// <summary>Shows a case's sources, in place.</summary>
sealed class SourcesButton : IButton
{
    const string ButtonPrefix = "src";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    public static string Data(CaseSlug slug) => $"{ButtonPrefix}:{slug}";

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Show(new Saying(SourcesTemplate.TemplateName, ("slug", asked.Words)))];
}
