using System.Globalization;
using Casebell.Cases;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Owners.Resting;

/// <summary>The cases at rest, in one message: those that have changed before it is sent are left out.</summary>
sealed class RestingTemplate(CaseTable cases, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "resting";
    const int Listed = 15;

    public string Name => TemplateName;

    public static Saying Of(Instant told) => new(TemplateName, ("told", told.Milliseconds().ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var told = Instant.FromUnixTimeMilliseconds(long.Parse(saying["told"], CultureInfo.InvariantCulture));
        var resting = RestingTable.ToldAt(occasion.Session, told);
        if (resting.Count == 0)
            return new Rendering.Pointless("the cases changed");
        var language = occasion.Language;
        if (occasion.IsDiscreet)
            return new Content(texts[language, "resting.title", ("n", resting.Count)]);
        Voice voice = new(texts, language);
        var lines = resting.Take(Listed).Select(slug => cases.Find(occasion.Session, slug)).OfType<Casework.Cases.Case>()
            .Select(@case => texts[language, "resting.case", ("title", voice.Say(@case.Title)), ("slug", @case.Slug.Value)]).ToList();
        var more = resting.Count > Listed ? texts[language, "resting.more", ("n", resting.Count - Listed)] : Html.Empty;
        return new Content(Html.Join("\n\n", texts[language, "resting.title", ("n", resting.Count)], Html.Join("\n", [.. lines, more]), texts[language, "resting.ask"], voice.Line()));
    }
}
