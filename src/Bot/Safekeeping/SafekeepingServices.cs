using Casebell.Hosting;
using Casebell.Hosting.CommandLine;

namespace Casebell.Safekeeping;

/// <summary>The verbs that keep the key and the database from being lost.</summary>
static class SafekeepingServices
{
    /// <param name="readSettings">Asked when a verb is run.</param>
    public static IServiceCollection AddSafekeepingVerbs(this IServiceCollection services, Func<Settings> readSettings) => services
        .AddSingleton(new Belongings(readSettings))
        .AddSingleton<Restoring>()
        .AddSingleton<IVerb, BackupVerb>()
        .AddSingleton<IVerb, RestoreVerb>()
        .AddSingleton<IVerb, ShowKeyVerb>()
        .AddSingleton<IVerb, RotateKeyVerb>();
}
