using Casebell.Messages;

namespace Casebell.Alerts.Digest;

/// <summary>Makes one message of all alerts that a chat wants together: each case once, first old → current, and nothing that is as it was.</summary>
sealed class AlertDigest(ChatNews news, DigestContent content) : IDigest
{
    public Rendering Render(IReadOnlyList<Saying> sayings, Occasion occasion)
    {
        List<News.Tell> tells = [];
        // Where nothing is left: why, as far as one reason tells it.
        var nothing = Reasons.Superseded;
        foreach (var saying in sayings)
            switch (news.Of(saying, occasion))
            {
                case News.Tell tell:
                    tells.Add(tell);
                    break;
                case News.NotYet notYet:
                    return new Rendering.NotYet(notYet.Reason);
                case News.Nothing { Reason: not Reasons.Superseded and var reason }:
                    nothing = reason;
                    break;
            }
        if (tells.Count == 0)
            return new Rendering.Pointless(nothing);
        return occasion.IsDiscreet ? content.Discreet(tells, occasion) : content.Of(tells, occasion);
    }
}
