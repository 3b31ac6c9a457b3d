using Casework.Cases;

namespace Casebell.Cases.Import;

/// <summary>Tells a new version of a case from another case that was given the same name by mistake.</summary>
static class Takeover
{
    /// <summary>
    /// True where the two share a subject's name, a title, a source, a court's number or a dated event. Ids alone prove nothing: many
    /// cases have a proceeding "appeal".
    /// </summary>
    public static bool IsSameCase(Case before, Case incoming) =>
        Marks(before).Intersect(Marks(incoming), StringComparer.OrdinalIgnoreCase).Any();

    static IEnumerable<string> Marks(Case @case) =>
        @case.Parties.Where(party => party.Role == PartyRole.Subject).SelectMany(party => party.Names).Select(name => $"name {name.Text}")
            .Concat(@case.Title.Texts.Values.Select(title => $"title {title}"))
            .Concat(@case.Sources.Where(source => source.Link is not null).Select(source => $"link {source.Link}"))
            .Concat(@case.Sources.SelectMany(source => source.Title.Texts.Values.Select(title => $"source {source.Date} {title}")))
            .Concat(@case.Proceedings.SelectMany(proceeding => proceeding.Numbers).Select(number => $"number {number}"))
            .Concat(@case.Events.Where(happened => happened.Date is not null).Select(happened => $"event {happened.Id} {happened.Date}"))
            .Concat(@case.Scheduled.Where(expected => expected.Date is not null).Select(expected => $"event {expected.Id} {expected.Date}"));
}
