using System.Globalization;
using System.Text;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Subscriptions;

namespace Casebell.Alerts.Digest;

/// <summary>Opens a digest that named nobody, in its place. It carries which changes it told, as many as a button holds.</summary>
sealed class DigestButton : IButton
{
    public const string ButtonPrefix = "dig";
    const int LongestData = 64;
    const int MostCases = 1_000_000;
    const char Between = '.';
    const char AndMore = '+';

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    /// <param name="cases">Which changes are told of each case, the most important case first; at least one of each.</param>
    public static string Data(IReadOnlyList<IReadOnlyList<long>> cases)
    {
        StringBuilder data = new($"{ButtonPrefix}:");
        var left = cases.Count;
        foreach (var (id, isFirst) in cases.SelectMany(changes => changes.Select((change, at) => (change.ToString("x", CultureInfo.InvariantCulture), at == 0))))
        {
            if (data.Length + 1 + id.Length + More(left).Length > LongestData)
                break;
            data.Append(data[^1] == ':' ? "" : Between).Append(id);
            left -= isFirst ? 1 : 0;
        }

        return data.Append(More(left)).ToString();
    }

    /// <summary>Whatever is no number is left out.</summary>
    /// <returns>The changes that it names, and how many more cases were told.</returns>
    public static (IReadOnlyList<long> Changes, int More) Read(string words)
    {
        var (named, more) = words.Split(AndMore) is [var first, var count, ..] ? (first, count) : (words, "");
        return (
            [.. named.Split(Between).Select(word => long.TryParse(word, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0)],
            int.TryParse(more, NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? Math.Min(cases, MostCases) : 0);
    }

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Show(OpenedDigestTemplate.Of(asked.Words))];

    static string More(int cases) => cases == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{AndMore}{cases}");
}

/// <summary><c>/start dig_changes</c>: the same for somebody who pressed in a group or channel, in their own chat.</summary>
sealed class DigestLink : IStartLink
{
    public string Prefix => DigestButton.ButtonPrefix;

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Say(OpenedDigestTemplate.Of(NewsOpening.Words(asked.Words)))];
}

/// <summary>An opened digest: what it told, as things now are.</summary>
sealed class OpenedDigestTemplate(ChangeTable changes, ChainReader chains, Differences differences, FollowReasons reasons, DigestContent content, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "digest.opened";

    public string Name => TemplateName;

    public static Saying Of(string words) => new(TemplateName, ("changes", words));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var (named, more) = DigestButton.Read(saying["changes"]);
        var tells = named.Distinct().Select(id => Told(id, occasion)).OfType<News.Tell>().ToList();
        return tells.Count > 0 ? content.Of(tells, occasion, more) : new Content(texts[occasion.Language, "digest.no-longer"]);
    }

    News.Tell? Told(long id, Occasion occasion)
    {
        if (changes.Find(occasion.Session, id) is not { IsForgotten: false } change)
            return null;
        var told = new Chain(chains.Read(change, occasion)).ToldBy(id)?.Select(link => link.Change).ToList() ?? [change];
        if (differences.Of(occasion.Session, told) is not { } difference)
            return null;
        var why = reasons.Of(occasion, difference.Aspects);
        News.Tell tell = new(id, difference, why.Count > 0 && why.All(reason => reason.HearingsOnly), why);
        return tell.Changes.Count > 0 ? tell : null;
    }
}
