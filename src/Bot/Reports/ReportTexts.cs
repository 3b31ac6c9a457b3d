namespace Casebell.Reports;

/// <summary>Messages that are one text and nothing else.</summary>
static class ReportTexts
{
    public const string Prompt = "report.prompt";
    public const string Usage = "report.usage";
    public const string Full = "report.full";
    public const string TakenBack = "report.taken-back";
    public const string Gone = "report.gone";
    public const string NewReport = "reports.new";
    public const string AnswerUsage = "answer.usage";
    public const string Answered = "answer.sent";
    public const string NoAnswerWanted = "answer.not-wanted";
    public const string NoSuchReport = "answer.no-such-report";

    public static IReadOnlyList<string> All { get; } = [Prompt, Usage, Full, TakenBack, Gone, NewReport, AnswerUsage, Answered, NoAnswerWanted, NoSuchReport];
}
