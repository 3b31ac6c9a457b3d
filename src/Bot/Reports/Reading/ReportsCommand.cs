using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Reports.Reading;

/// <summary><c>/reports</c>: what readers reported, for owners.</summary>
sealed class ReportsCommand : ICommand
{
    public string Name => "reports";

    public int Order => 210;

    public bool ChangesChat => false;

    public bool IsForOwners => true;

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Say(ReportsTemplate.Page(0))];
}

/// <summary>Turns to another of them, in place.</summary>
sealed class ReportsButton : IButton
{
    const string ButtonPrefix = "reports";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    public bool IsForOwners => true;

    /// <param name="page">From 0.</param>
    public static string Data(int page) => string.Create(CultureInfo.InvariantCulture, $"{ButtonPrefix}:{page}");

    public IReadOnlyList<Reply> Answer(Asked asked) =>
        [new Reply.Show(ReportsTemplate.Page(int.TryParse(asked.Words, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? page : 0))];
}

/// <summary>Erases a report that was read, or tells how to answer it.</summary>
sealed class ReadReportButton : IButton
{
    const string ButtonPrefix = "report";
    const string Done = "done";
    const string How = "answer";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    public bool IsForOwners => true;

    public static string DoneData(long id) => string.Create(CultureInfo.InvariantCulture, $"{ButtonPrefix}:{Done}:{id}");

    public static string AnswerData(long id) => string.Create(CultureInfo.InvariantCulture, $"{ButtonPrefix}:{How}:{id}");

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (asked.Words.Split(':', 2) is not [var what, var number] || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return [new Reply.Show(ReportsTemplate.Page(0))];
        if (what == How)
            return [new Reply.Say(AnswerHowTemplate.Of(id))];
        ReportTable.Erase(asked.Session, id);
        return [new Reply.Show(ReportsTemplate.Page(0))];
    }
}
