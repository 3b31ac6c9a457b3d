using Casebell.Doctor;
using Casebell.Hosting;
using Casebell.Privacy;
using Casebell.Storage;

namespace Casebell.Tests.Units.Doctor;

/// <summary>A database with its key, on which nothing is wrong until a test sees to it.</summary>
sealed class Patient : IAsyncDisposable
{
    readonly TemporaryFolder keys = new();
    InstanceLock? running;

    Patient()
    {
    }

    public ServiceDatabase Service { get; } = new();

    public string KeyFile => keys.File("bot.key");

    /// <summary>Bytes on the disk; null where the system does not tell.</summary>
    public long? FreeSpace { get; set; } = 1L << 40;

    /// <summary>As the service leaves them after its first start.</summary>
    public static async Task<Patient> NewAsync()
    {
        Patient patient = new();
        patient.Change("CREATE TABLE qrtz_triggers (job_group, job_name, prev_fire_time, next_fire_time, trigger_state)");
        patient.AddJob("erasing-chats", patient.Service.Time.GetUtcNow().AddDays(30));
        using var keyring = Casebell.Privacy.KeyFile.Load(patient.KeyFile, mayCreate: true);
        await KeyCheck.BindAsync(patient.Service.Database, keyring, CancellationToken.None);
        return patient;
    }

    /// <summary>A service holds the database.</summary>
    public void Starts() => running = InstanceLock.Take(Service.File);

    public void AddJob(string name, DateTimeOffset next, string state = "WAITING") =>
        Change($"INSERT INTO qrtz_triggers VALUES ('standing', '{name}', NULL, {next.UtcTicks}, '{state}')");

    /// <summary>Does what no part of the program would do.</summary>
    public void Change(string sql) => Stranger.Change(Service.File.Path, sql);

    public async Task<IReadOnlyList<Finding>> LookAsync(TelegramOptions? telegram = null)
    {
        Settings settings = new(
            telegram ?? new TelegramOptions("123456:of-nobody", new Uri("http://127.0.0.1:9"), null, 0, 0, 0),
            new StorageOptions($"Data Source={Service.File.Path}"), new PrivacyOptions(KeyFile), new LimitsOptions(0), new EditorsOptions([]), new CasesOptions(false));
        Examination examination = new(() => settings, new SharedDatabase(() => Service.File, Service.Time), _ => FreeSpace, Service.Time);
        return await examination.RunAsync(online: telegram is not null, CancellationToken.None);
    }

    /// <summary>What is wrong, and nothing else.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync() => Say(await LookAsync(), Condition.Problem);

    public async Task<IReadOnlyList<string>> NotesAsync() => Say(await LookAsync(), Condition.Note);

    public ValueTask DisposeAsync()
    {
        running?.Dispose();
        Service.Dispose();
        keys.Dispose();
        return ValueTask.CompletedTask;
    }

    static IReadOnlyList<string> Say(IEnumerable<Finding> findings, Condition condition) =>
        [.. findings.Where(finding => finding.Condition == condition).Select(finding => $"{finding.Part}: {finding.Text}")];
}
