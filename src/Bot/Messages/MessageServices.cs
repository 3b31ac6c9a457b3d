using Casebell.Messages.Wording;

namespace Casebell.Messages;

/// <summary>The words of all messages.</summary>
static class MessageServices
{
    public static IServiceCollection AddMessages(this IServiceCollection services) => services.AddSingleton<TextCatalogue>();

    /// <summary>Messages that are one text and nothing else.</summary>
    public static IServiceCollection AddPlainTemplates(this IServiceCollection services, IEnumerable<string> names)
    {
        foreach (var name in names)
            services.AddSingleton<ITemplate>(provider => new PlainTemplate(name, provider.GetRequiredService<TextCatalogue>()));
        return services;
    }
}
