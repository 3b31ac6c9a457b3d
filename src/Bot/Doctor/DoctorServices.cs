using Casebell.Hosting;
using Casebell.Hosting.CommandLine;
using Casebell.Storage;

namespace Casebell.Doctor;

/// <summary>The verb that tells whether all is as it should be.</summary>
static class DoctorServices
{
    /// <param name="readSettings">Asked when the verb is run.</param>
    public static IServiceCollection AddDoctorVerb(this IServiceCollection services, Func<Settings> readSettings) => services
        .AddSingleton(provider => new Examination(readSettings, provider.GetRequiredService<SharedDatabase>(), Checkup.FreeSpace, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IVerb, DoctorVerb>();
}
