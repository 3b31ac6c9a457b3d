using System.Data.Common;
using Casebell.Storage;

namespace Casebell.Reminders;

/// <summary>Connections for Quartz to the service's own database, with the same pragmas: without them it meets "database is locked".</summary>
sealed class QuartzConnections(DatabaseFile file) : DbDataSource
{
    public override string ConnectionString => "";

    protected override DbConnection CreateDbConnection() => file.Open();

    protected override DbConnection OpenDbConnection() => file.Open();

    protected override ValueTask<DbConnection> OpenDbConnectionAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult<DbConnection>(file.Open());
}
