using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

static class ObligationPart
{
    public static Obligation Read(Fields fields)
    {
        var read = new Obligation(
            fields.Id(),
            fields.Visibility(),
            fields.Localized("text"),
            fields.Period("every"),
            fields.OptionalDate("from"),
            fields.OptionalDate("until"),
            fields.People(),
            fields.Citations());
        if (read is { From.EarliestDay: { } from, Until.LatestDay: { } until } && until < from)
            fields.Reading.Problem(fields.Map.Find("until")!, "It ends before it begins: look at 'from' and 'until'.");
        return read;
    }

    public static void Write(Obligation obligation, YamlWriter file)
    {
        file.Text("id", obligation.Id);
        file.Word("visibility", obligation.Visibility);
        file.Localized("text", obligation.Text);
        file.Value("every", obligation.Every.ToString());
        file.Value("from", obligation.From?.ToString());
        file.Value("until", obligation.Until?.ToString());
        file.Words("people", obligation.People);
        file.Citations(obligation.Sources);
    }
}
