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
}
