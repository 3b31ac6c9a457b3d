namespace Casebell.Hosting;

/// <summary>Settings, clock, health and the line to Telegram.</summary>
static class HostingServices
{
    public static IServiceCollection AddHosting(this IServiceCollection services, Settings settings, TimeProvider time) => services
        .AddSingleton(settings.Telegram)
        .AddSingleton(settings.Storage)
        .AddSingleton(settings.Privacy)
        .AddSingleton(settings.Limits)
        .AddSingleton(settings.Editors)
        .AddSingleton(settings.Cases)
        .AddSingleton(time)
        .AddSingleton<ServiceHealth>()
        .AddSingleton<Beginning>()
        .AddSingleton<Shutdown>()
        .AddSingleton<TelegramClients>()
        .AddSingleton(provider => provider.GetRequiredService<TelegramClients>().Sending);
}
