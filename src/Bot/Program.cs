using Casebell;
using Casebell.Hosting;
using Casebell.Privacy;
using Casebell.Storage;

LastWords.TellOfUncaught();
try
{
    if (args.Length > 0)
        return await CasebellVerbs.RunAsync(args, TimeProvider.System);
    await using var service = await CasebellService.StartAsync(TimeProvider.System);
    var (exitCode, reason) = await service.WaitForEndAsync();
    return Told(exitCode, reason);
}
catch (Exception exception) when (exception is ConfigurationException or KeyFileException)
{
    return Told(ExitCode.Configuration, exception.Message);
}
catch (StorageException exception)
{
    return Told(ExitCode.Storage, exception.Message);
}
#pragma warning disable CA1031 // The runtime would tell all of it.
catch (Exception fault)
#pragma warning restore CA1031
{
    return Told(ExitCode.Fault, LastWords.Of(fault));
}

static int Told(int exitCode, string? reason)
{
    if (reason is not null)
        Console.Error.WriteLine(reason);
    return exitCode;
}
