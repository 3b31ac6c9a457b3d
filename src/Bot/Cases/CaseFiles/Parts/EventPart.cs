using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

static class EventPart
{
    public static CaseEvent Read(Fields fields)
    {
        var read = new CaseEvent(
            fields.Id(),
            fields.Word<EventKind>("kind"),
            fields.OptionalDate("date"),
            fields.ProceedingId("proceeding"),
            fields.Word<ClaimStatus>("claim", ClaimStatus.Reported),
            fields.OptionalLocalized("by", Lengths.Line),
            fields.Visibility(),
            fields.Localized("text"),
            fields.People(),
            fields.Citations());
        CheckClaim(fields);
        return read;
    }

    public static void Write(CaseEvent happened, YamlWriter file)
    {
        file.Text("id", happened.Id);
        file.Word("kind", happened.Kind);
        file.Value("date", happened.Date?.ToString());
        file.Text("proceeding", happened.Proceeding);
        file.Word("claim", happened.Claim, unless: ClaimStatus.Reported);
        file.Localized("by", happened.ClaimedBy);
        file.Word("visibility", happened.Visibility);
        file.Localized("text", happened.Text);
        file.Words("people", happened.People);
        file.Citations(happened.Sources);
    }

    /// <summary>What somebody alleges is always shown as that somebody's claim, and nothing else is.</summary>
    static void CheckClaim(Fields fields)
    {
        var alleged = fields.Map.Find("claim") is Yaml.TextNode { Text: "alleged" };
        var by = fields.Map.Find("by");
        if (alleged && by is null)
            fields.Reading.Problem(fields.Map, "An alleged event needs 'by': say whose claim it is.");
        if (!alleged && by is not null)
            fields.Reading.Problem(by, "'by' says whose claim it is: add 'claim: alleged', or leave 'by' out.");
    }
}
