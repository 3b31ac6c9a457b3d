using System.Security.Cryptography;
using Casebell.Privacy;

namespace Casebell.Tests.Units.Privacy;

public sealed class OneKeyForADatabase : IDisposable
{
    readonly ServiceDatabase service = new();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task A_new_database_belongs_to_the_first_key()
    {
        KeyCheck.IsBound(service.Database).ShouldBeFalse();
        await KeyCheck.BindAsync(service.Database, service.Keyring, CancellationToken.None);
        KeyCheck.IsBound(service.Database).ShouldBeTrue();
        await KeyCheck.BindAsync(service.Database, service.Keyring, CancellationToken.None);
    }

    [Fact]
    public async Task Another_key_is_refused_and_nothing_is_changed()
    {
        await KeyCheck.BindAsync(service.Database, service.Keyring, CancellationToken.None);
        var before = service.Ask<string>("SELECT group_concat(key || hex(value)) FROM setting");
        using var other = new Keyring(1, RandomNumberGenerator.GetBytes(Keyring.SecretLength));
        (await Should.ThrowAsync<KeyFileException>(() => KeyCheck.BindAsync(service.Database, other, CancellationToken.None))).Message
            .ShouldBe($"The key file (Privacy:KeyFile) is not the one that the database {service.Database.Path} was made with. Restore the right one. Nothing was changed.");
        service.Ask<string>("SELECT group_concat(key || hex(value)) FROM setting").ShouldBe(before);
    }
}
