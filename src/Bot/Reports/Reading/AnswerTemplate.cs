using System.Globalization;
using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Reports.Reading;

/// <summary>The editors' answer, in the chat that the report came from.</summary>
sealed class AnswerTemplate(TextCatalogue texts) : ITemplate
{
    const string TemplateName = "report.answer";

    public string Name => TemplateName;

    public static Saying Of(string text) => new(TemplateName, ("text", text));

    public Rendering Render(Saying saying, Occasion occasion) => new Content(
        Html.Join("\n\n", texts[occasion.Language, TemplateName], Html.Text(saying["text"]), texts[occasion.Language, "report.answer-end"]));
}

/// <summary>Tells an owner how to answer.</summary>
sealed class AnswerHowTemplate(TextCatalogue texts) : ITemplate
{
    const string TemplateName = "answer.how";

    public string Name => TemplateName;

    /// <param name="id">Of the report.</param>
    public static Saying Of(long id) => new(TemplateName, ("number", id.ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion) => new Content(texts[occasion.Language, TemplateName, ("number", saying["number"])]);
}
