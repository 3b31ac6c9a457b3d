using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Rights.Farewells;

namespace Casebell.Rights;

/// <summary>What a reader may know and have done with what is kept: see it, get it, have it erased.</summary>
static class RightsServices
{
    public static IServiceCollection AddRights(this IServiceCollection services) => services
        .AddSingleton<Holdings>()
        .AddSingleton<DataFile>()
        .AddSingleton<MyDataAsking>()
        .AddSingleton<FarewellTable>()
        .AddSingleton<FarewellText>()
        .AddSingleton<LastWord>()
        .AddSingleton<LeaveTaking>()
        .AddHostedService(provider => provider.GetRequiredService<LeaveTaking>())
        .AddSingleton<ICommand, PrivacyCommand>()
        .AddSingleton<ICommand, MyDataCommand>()
        .AddSingleton<ICommand, ForgetCommand>()
        .AddSingleton<IButton, MyDataButton>()
        .AddSingleton<IButton, ForgetButton>()
        .AddSingleton<ITemplate, PrivacyTemplate>()
        .AddSingleton<ITemplate, MyDataTemplate>()
        .AddSingleton<ITemplate, ForgetTemplate>()
        .AddPlainTemplates(RightsTexts.All);
}
