using Casebell.Cases;
using Casebell.Cases.Coming;
using Casebell.Cases.Listing;
using Casebell.Tests.Units;
using NodaTime;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Cases.Lists;

/// <summary>A real database with the lists as they are asked for.</summary>
sealed class ListDatabase : IDisposable
{
    public ListDatabase() => Cases = new CaseTable(Service.Time);

    public ServiceDatabase Service { get; } = new();

    public CaseTable Cases { get; }

    public Task SaveAsync(params Case[] cases) => Service.WriteAsync(session =>
    {
        foreach (var @case in cases)
            Cases.Save(session, @case);
    });

    public IReadOnlyList<string> List(ListFilter? filter = null, Instant? now = null) =>
        Service.Database.Read(session => CaseList.Page(session, filter ?? ListFilter.None, now ?? At, 0, 1000).Select(slug => slug.Value).ToList());

    public int Count(ListFilter? filter = null) => Service.Database.Read(session => CaseList.Count(session, filter ?? ListFilter.None, At));

    public IReadOnlyList<(string Value, int Count)> Values(MarkKind kind, ListFilter? filter = null) =>
        Service.Database.Read(session => CaseList.Values(session, kind, filter ?? ListFilter.None, At));

    public IReadOnlyList<(string Slug, string Event, ComingPart Part)> Coming(Instant? now = null) => Service.Database.Read(session =>
        new ComingEvents(Cases).List(session, now ?? At, 0, 1000).Select(one => (one.Case.Slug.Value, one.Event.Id, one.Part)).ToList());

    public static Instant At { get; } = Instant.FromUtc(2022, 11, 15, 3, 0);

    public void Dispose() => Service.Dispose();
}
