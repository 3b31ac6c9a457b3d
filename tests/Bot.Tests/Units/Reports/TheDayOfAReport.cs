using Casebell.Reports;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Tests.Units.Reports;

public sealed class TheDayOfAReport : IDisposable
{
    readonly ServiceDatabase service = new();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task It_is_all_that_is_kept_of_when_it_was_sent()
    {
        var now = service.Time.Now();
        await service.WriteAsync(session => new ReportTable(service.Keyring, service.Time).Add(session, "Some news"));
        var kept = Instant.FromUnixTimeMilliseconds(service.Ask<long>("SELECT created_at FROM report"));
        kept.ShouldBe(now.InUtc().Date.AtMidnight().InUtc().ToInstant());
        kept.ShouldNotBe(now);
    }

    [Fact]
    public async Task It_is_kept_for_no_more_than_thirty_days()
    {
        await service.WriteAsync(session => new ReportTable(service.Keyring, service.Time).Add(session, "Some news"));
        service.Time.Forward(TimeSpan.FromDays(29));
        service.Database.Read(session => ReportTable.CountDue(session, service.Time.Now())).ShouldBe(0);
        service.Time.Forward(TimeSpan.FromDays(1));
        service.Database.Read(session => ReportTable.CountDue(session, service.Time.Now())).ShouldBe(1);
    }
}
