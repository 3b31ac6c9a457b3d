using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;
using NodaTime.TimeZones;

namespace Casebell.Cases.CaseFiles.Parts;

static class ScheduledPart
{
    /// <summary>The revision is not in the file: it belongs to the service, which counts what changed between two imports.</summary>
    const int FirstRevision = 1;

    public static ScheduledEvent Read(Fields fields)
    {
        var read = new ScheduledEvent(
            fields.Id(),
            fields.Word<ScheduledKind>("kind"),
            fields.OptionalDate("date"),
            fields.ProceedingId("proceeding"),
            fields.Word<ScheduledStatus>("status", ScheduledStatus.Scheduled),
            fields.Visibility(),
            fields.Localized("text"),
            fields.OptionalLocalized("venue", Lengths.Line),
            fields.OptionalZone("zone"),
            FirstRevision,
            fields.People(),
            fields.Citations(),
            DeadlinePart.Read(fields));
        CheckZone(read, fields);
        return read;
    }

    public static void Write(ScheduledEvent expected, YamlWriter file)
    {
        file.Text("id", expected.Id);
        file.Word("kind", expected.Kind);
        // What a rule gives is not stated a second time.
        file.Value("date", expected.Deadline?.Rule is null ? expected.Date?.ToString() : null);
        DeadlinePart.Write(expected.Deadline, file);
        file.Text("proceeding", expected.Proceeding);
        file.Word("status", expected.Status, unless: ScheduledStatus.Scheduled);
        file.Word("visibility", expected.Visibility);
        file.Localized("text", expected.Text);
        file.Localized("venue", expected.Venue);
        file.Text("zone", expected.Zone);
        file.Words("people", expected.People);
        file.Citations(expected.Sources);
    }

    /// <summary>A time names its zone itself.</summary>
    static void CheckZone(ScheduledEvent expected, Fields fields)
    {
        if (expected.Date?.ZoneId is { } dates && expected.Zone is { Length: > 0 } zone && Canonical(zone) != Canonical(dates))
            fields.Reading.Problem(fields.Map.Find("zone")!, $"The date is a time in {dates}, and 'zone' says {zone}: leave 'zone' out, or write both alike.");
    }

    /// <summary>Some zones have two names.</summary>
    static string Canonical(string zone) => TzdbDateTimeZoneSource.Default.CanonicalIdMap.TryGetValue(zone, out var canonical) ? canonical : zone;
}
