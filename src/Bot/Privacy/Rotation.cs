using Casebell.Storage;

namespace Casebell.Privacy;

/// <summary>
/// Makes anew, with the newest version of the key, all that older ones sealed. It may be killed at any point: what is sealed
/// says with which version, so that the next run goes on with what is left. No service may run meanwhile.
/// </summary>
public sealed class Rotation(Database database, IEnumerable<IKeepsSecrets> features)
{
    /// <summary>Rows of one transaction.</summary>
    internal const int PerTransaction = 500;

    /// <summary>When it returns, no file of the database holds anything of the older versions, and they can be thrown away.</summary>
    /// <param name="keyring">With the newest version and the older ones.</param>
    /// <returns>Rows that none of the keys opens.</returns>
    /// <exception cref="StorageException">The database cannot be used, or somebody reads it for long; run it again.</exception>
    public async Task<int> RunAsync(Keyring keyring, CancellationToken cancellationToken)
    {
        var unreadable = 0;
        if (!database.Read(session => KeyCheck.IsNewest(session, keyring)))
        {
            await database.WriteAsync(session => KeyCheck.BeginRotation(session, keyring), cancellationToken);
            foreach (var feature in features)
                unreadable += await ResealAsync(feature, keyring, cancellationToken);
            await database.WriteAsync(session => KeyCheck.EndRotation(session, keyring), cancellationToken);
        }

        await database.RewriteAsync(cancellationToken);
        return unreadable;
    }

    async Task<int> ResealAsync(IKeepsSecrets feature, Keyring keyring, CancellationToken cancellationToken)
    {
        var (after, unreadable) = (0L, 0);
        while (true)
        {
            var step = await database.WriteAsync(session => feature.Reseal(session, keyring, after, PerTransaction), cancellationToken);
            unreadable += step.Unreadable;
            if (step.Last is not { } last)
                return unreadable;
            after = last;
        }
    }
}
