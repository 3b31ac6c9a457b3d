using Casebell.Addresses;
using Casebell.Privacy;

namespace Casebell.Tests.Harness;

/// <summary>What chats chose, as the database has it under the service's key.</summary>
static class StoredChoices
{
    /// <summary>Of the chat that came last.</summary>
    public static PrivateChoices Of(Stage stage)
    {
        using var keyring = KeyFile.Load(Path.Combine(stage.Folder, "keys", "bot.key"), mayCreate: false);
        var (id, chosen) = stage.Query<(long, byte[]?)>("SELECT id, chosen FROM chat ORDER BY id DESC LIMIT 1").Single();
        return new ChoiceBook(keyring, stage.Clock).Hidden(id, chosen);
    }
}
