namespace Casebell.Addresses;

/// <summary>The chats that the service may write to.</summary>
static class AddressServices
{
    public static IServiceCollection AddAddresses(this IServiceCollection services) => services
        .AddSingleton<ChatBook>()
        .AddSingleton<ChoiceBook>()
        .AddSingleton<Erasure>()
        .AddSingleton<IKeepsOfChats, KeptChat>();
}
