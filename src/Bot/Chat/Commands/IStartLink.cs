using Casebell.Messages;

namespace Casebell.Chat.Commands;

/// <summary>
/// A kind of deep link, <c>t.me/bot?start=prefix_words</c>. Following one is no decision of the reader's: it shows or
/// asks, and changes nothing.
/// </summary>
public interface IStartLink
{
    /// <summary>What stands before the first <c>_</c>.</summary>
    string Prefix { get; }

    /// <param name="asked">Its words are what stands after the prefix, whatever anybody wrote there.</param>
    IReadOnlyList<Reply> Answer(Asked asked);
}

/// <summary>Every feature's deep links, by prefix.</summary>
public sealed class StartLinks(IEnumerable<IStartLink> links)
{
    readonly Dictionary<string, IStartLink> links = links.ToDictionary(link => link.Prefix);

    /// <summary>The link that this payload belongs to, and the payload after its prefix; null where no feature knows it.</summary>
    public (IStartLink Link, string Words)? Find(string payload)
    {
        var end = payload.IndexOf('_');
        return end > 0 && links.TryGetValue(payload[..end], out var link) ? (link, payload[(end + 1)..]) : null;
    }
}
