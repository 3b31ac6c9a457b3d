using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Cases.Listing;

/// <summary>Offers what the list can be narrowed to, in place.</summary>
sealed class ValuesButton : IButton
{
    const string ButtonPrefix = "by";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    /// <param name="page">From 0.</param>
    /// <param name="filter">What the list is narrowed to already.</param>
    public static string Data(MarkKind kind, int page, ListFilter filter) => string.Create(CultureInfo.InvariantCulture, $"{ButtonPrefix}:{kind.Word()[0]}:{page}:{filter.Write()}");

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        var kind = MarkKinds.All.FirstOrDefault(kind => asked.Words.StartsWith($"{kind.Word()[0]}:", StringComparison.Ordinal));
        var (page, after) = PagedData.Read(asked.Words.Length > 2 ? asked.Words[2..] : "");
        return [new Reply.Show(ValuesTemplate.Page(kind, page, ListFilter.Read(after)))];
    }
}
