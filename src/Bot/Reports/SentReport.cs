using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Reports;

/// <summary>Thanks for a report, with what its sender can still do.</summary>
sealed class SentReportTemplate(TextCatalogue texts) : ITemplate
{
    const string TemplateName = "report.sent";

    public string Name => TemplateName;

    public static Saying Of(string mark, bool isAnswerAsked) => new(TemplateName, ("mark", mark), ("answer", isAnswerAsked ? "asked" : "no"));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var (language, mark) = (occasion.Language, saying["mark"]);
        Button back = new(texts.Plain(language, "button.report-back"), SentReportButton.BackData(mark));
        return saying["answer"] == "asked"
            ? new Content(texts[language, "report.answer-asked"], [[back]])
            : new Content(texts[language, TemplateName], [[new Button(texts.Plain(language, "button.report-ask"), SentReportButton.AskData(mark))], [back]]);
    }
}

/// <summary>Asks for an answer, or takes the report back: whoever has the button can, for nobody else knows the mark that it carries.</summary>
sealed class SentReportButton : IButton
{
    const string ButtonPrefix = "rpt";
    const string Ask = "ask";
    const string Back = "back";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    public static string AskData(string mark) => $"{ButtonPrefix}:{Ask}:{mark}";

    public static string BackData(string mark) => $"{ButtonPrefix}:{Back}:{mark}";

    public IReadOnlyList<Reply> Answer(Asked asked) => asked.Words.Split(':', 2) switch
    {
        [Ask, var mark] when ReportTable.AskForAnswer(asked.Session, mark, asked.Chat.Id) => [new Reply.Show(SentReportTemplate.Of(mark, isAnswerAsked: true))],
        [Back, var mark] when ReportTable.TakeBack(asked.Session, mark) => [new Reply.Show(new Saying(ReportTexts.TakenBack))],
        _ => [new Reply.Show(new Saying(ReportTexts.Gone))],
    };
}
