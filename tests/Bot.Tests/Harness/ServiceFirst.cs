using System.Runtime.CompilerServices;
using Casebell.Hosting;

namespace Casebell.Tests.Harness;

/// <summary>
/// In the service, nothing speaks to Telegram before its clients are made, and making them says how deep an update may be.
/// Here a test that speaks by itself could come first, and the JSON options are frozen by their first use.
/// </summary>
static class ServiceFirst
{
#pragma warning disable CA2255 // Before any test, in whatever order they run.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void MakeReady() => RuntimeHelpers.RunClassConstructor(typeof(TelegramClients).TypeHandle);
}
