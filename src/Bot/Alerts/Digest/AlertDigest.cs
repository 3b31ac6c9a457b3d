using Casebell.Messages;

namespace Casebell.Alerts.Digest;

/// <summary>Makes one message of all alerts that a chat wants together: each case once, first old → current, and nothing that is as it was.</summary>
sealed class AlertDigest(ChatNews news, DigestContent content) : IDigest
{
    public Rendering Render(IReadOnlyList<Saying> sayings, Occasion occasion)
    {
        List<News.Tell> tells = [];
        // A change that a newer alert tells, perhaps one outside this digest, was not told by it.
        Dictionary<int, string> untold = [];
        for (var at = 0; at < sayings.Count; at++)
            switch (news.Of(sayings[at], occasion))
            {
                case News.Tell tell:
                    tells.Add(tell);
                    break;
                case News.NotYet notYet:
                    return new Rendering.NotYet(notYet.Reason);
                case News.Nothing nothing:
                    untold.Add(at, nothing.Reason);
                    break;
            }
        Rendering rendering = tells.Count == 0 ? new Rendering.Pointless(untold[sayings.Count - 1]) : occasion.IsDiscreet ? content.Discreet(tells, occasion) : content.Of(tells, occasion);
        return rendering with { Untold = untold };
    }
}
