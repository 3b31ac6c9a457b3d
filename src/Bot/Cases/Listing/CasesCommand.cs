using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Storage;

namespace Casebell.Cases.Listing;

/// <summary><c>/cases</c>, or <c>/cases KZ 405</c>: all cases, or those that a country, an article, a tag or a state narrows them to.</summary>
sealed class CasesCommand(TypedFilter typed, TimeProvider time) : ICommand
{
    public string Name => "cases";

    public int Order => 25;

    public bool ChangesChat => false;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        var (filter, unknown) = typed.Read(asked.Session, asked.Words, time.Now());
        return [new Reply.Say(CasesTemplate.Page(0, filter, unknown))];
    }
}

/// <summary>Turns to a page of the list, narrowed or not, in place.</summary>
sealed class CasesButton : IButton
{
    const string ButtonPrefix = "cases";
    const int LastPage = 9999;

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    /// <param name="page">From 0.</param>
    public static string Data(int page, ListFilter filter) => string.Create(CultureInfo.InvariantCulture, $"{ButtonPrefix}:{Math.Min(page, LastPage)}:{filter.Write()}");

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        var (page, after) = PagedData.Read(asked.Words);
        return [new Reply.Show(CasesTemplate.Page(page, ListFilter.Read(after)))];
    }
}

/// <summary>Data of a button: a page, a colon and the rest.</summary>
static class PagedData
{
    /// <returns>The first page where the data states none.</returns>
    public static (int Page, string After) Read(string data)
    {
        var colon = data.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (Number(data), "") : (Number(data[..colon]), data[(colon + 1)..]);
    }

    static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0;
}
