using Casebell.Alerts;
using Casebell.Alerts.Reports;
using Casebell.Cases;
using Casebell.Cases.Deadlines;
using Casebell.Delivery;
using Casebell.Doctor;
using Casebell.Hosting;
using Casebell.Hosting.CommandLine;
using Casebell.Messages;
using Casebell.Owners;
using Casebell.Reminders;
using Casebell.Safekeeping;
using Casebell.Storage;

namespace Casebell;

/// <summary>What the program does when it is called with arguments. It is built without Telegram, HTTP and Quartz.</summary>
static class CasebellVerbs
{
    /// <returns>The exit code.</returns>
    /// <exception cref="ConfigurationException">A wrong key or value; a missing token is none.</exception>
    /// <exception cref="Privacy.KeyFileException">The key cannot be used, by a verb that needs it.</exception>
    /// <exception cref="StorageException">The database cannot be used.</exception>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TimeProvider time, CancellationToken cancellationToken = default)
    {
        StorageSetup.Run();
        await using var services = new ServiceCollection()
            .AddSingleton(time)
            .AddSingleton(new SharedDatabase(FindDatabase, time))
            .AddSingleton(new NonWorkingDaysFile(() => ReadSettings().Cases.NonWorkingDays))
            .AddCaseStore()
            .AddReminderPlanning()
            .AddOwnerPlanning()
            .AddMessages()
            .AddBroadcasts()
            .AddAlertRecording()
            .AddCaseVerbs()
            .AddReportVerbs()
            .AddDoctorVerb(ReadSettings)
            .AddSealedTables()
            .AddSafekeepingVerbs(ReadSettings)
            .BuildServiceProvider();
        return await new VerbRunner([.. services.GetServices<IVerb>()], Terminal.OfProcess()).RunAsync(arguments, cancellationToken);
    }

    static DatabaseFile FindDatabase() => new(ReadSettings().Storage.ConnectionString);

    static Settings ReadSettings() => Settings.Read(ServiceBuilder.ReadConfiguration(), needsToken: false);
}
