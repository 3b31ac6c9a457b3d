using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Alerts.Digest;

/// <summary>Alerts that a chat wants together.</summary>
static class DigestServices
{
    public static IServiceCollection AddAlertDigest(this IServiceCollection services) => services
        .AddSingleton<DigestText>()
        .AddSingleton<DigestContent>()
        .AddSingleton<IDigest, AlertDigest>()
        .AddSingleton<ITemplate, OpenedDigestTemplate>()
        .AddSingleton<IButton, DigestButton>()
        .AddSingleton<IStartLink, DigestLink>();
}
