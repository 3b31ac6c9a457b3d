using Casebell.Storage;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary>Who is to be told of a case, found with the key: with those whose words are sealed.</summary>
public interface IReadership
{
    /// <summary>Makes it true, for a case whose names may have changed, which of the people that somebody follows it names; to be done before it is asked who is to be told.</summary>
    /// <param name="soon">Others of which the same will be needed next; they are looked at only where something is to be done.</param>
    Task RefreshAsync(CaseSlug slug, IEnumerable<CaseSlug> soon, CancellationToken cancellationToken);

    /// <inheritdoc cref="Audience.Of"/>
    IReadOnlyList<long> Of(Session session, CaseAspects aspects, bool isForHearings, long after, long followedTo);
}

/// <inheritdoc cref="IReadership"/>
sealed class Readership(PersonMatches people, FollowSecrets secrets) : IReadership
{
    public Task RefreshAsync(CaseSlug slug, IEnumerable<CaseSlug> soon, CancellationToken cancellationToken) => people.RefreshAsync(slug, soon, cancellationToken);

    public IReadOnlyList<long> Of(Session session, CaseAspects aspects, bool isForHearings, long after, long followedTo) =>
        Audience.Of(session, aspects with { Tags = [.. secrets.TagTargets(aspects.Tags)] }, isForHearings, after, followedTo);
}
