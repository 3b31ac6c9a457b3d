using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

static class ScheduledPart
{
    /// <summary>The revision is not in the file: it belongs to the service, which counts what changed between two imports.</summary>
    const int FirstRevision = 1;

    public static ScheduledEvent Read(Fields fields) => new(
        fields.Id(),
        fields.Word<ScheduledKind>("kind"),
        fields.OptionalDate("date"),
        fields.ProceedingId("proceeding"),
        fields.Word<ScheduledStatus>("status", ScheduledStatus.Scheduled),
        fields.Visibility(),
        fields.Localized("text"),
        fields.OptionalLocalized("venue"),
        fields.OptionalZone("zone"),
        FirstRevision,
        fields.People(),
        fields.Citations());

    public static void Write(ScheduledEvent expected, YamlWriter file)
    {
        file.Text("id", expected.Id);
        file.Word("kind", expected.Kind);
        file.Value("date", expected.Date?.ToString());
        file.Text("proceeding", expected.Proceeding);
        file.Word("status", expected.Status, unless: ScheduledStatus.Scheduled);
        file.Word("visibility", expected.Visibility);
        file.Localized("text", expected.Text);
        file.Localized("venue", expected.Venue);
        file.Text("zone", expected.Zone);
        file.Words("people", expected.People);
        file.Citations(expected.Sources);
    }
}
