using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Reports;

/// <summary>Takes a report, or says kindly why not.</summary>
sealed class Reporting(ReportTable reports, ReportRation ration, ReportNotice notice)
{
    /// <summary>More than anybody reads: whoever sends so many wants no answer.</summary>
    const int MostKept = 2000;

    public IReadOnlyList<Reply> Take(Asked asked)
    {
        var session = asked.Session;
        if (Report.IsTooLong(asked.Words))
            return [new Reply.Say(RefusedReportTemplate.TooLong)];
        if (ReportTable.Count(session) >= MostKept)
            return [new Reply.Say(new Saying(ReportTexts.Full))];
        if (!ration.Take(asked.Chat.Address.ChatId))
            return [new Reply.Say(RefusedReportTemplate.TooMany)];
        var mark = reports.Add(session, asked.Words);
        notice.Tell(session);
        return [new Reply.Say(SentReportTemplate.Of(mark, isAnswerAsked: false))];
    }
}
