using Casebell.Storage;
using Casework.Cases;
using Dapper;

namespace Casebell.Cases.Derived;

/// <summary>Stores what is to come in a case.</summary>
static class ComingRows
{
    public static void Save(WriteSession session, CaseSlug slug, IEnumerable<ComingPlace> places)
    {
        session.Connection.Execute("DELETE FROM coming_event WHERE slug = @slug", new { slug = slug.Value });
        session.Connection.Execute(
            "INSERT INTO coming_event (slug, event, part, place, since, until) VALUES (@slug, @id, @part, @place, @since, @until)",
            places.Select(one => new { slug = slug.Value, id = one.Event, part = (int)one.Part, place = one.Place, since = one.Since.Milliseconds(), until = one.Until.Milliseconds() }));
    }
}
