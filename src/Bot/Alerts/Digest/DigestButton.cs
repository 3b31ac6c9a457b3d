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
    const string ButtonPrefix = "dig";
    const int LongestData = 64;
    const char Between = '.';

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    /// <param name="changes">The most important first.</param>
    public static string Data(IEnumerable<long> changes)
    {
        StringBuilder data = new($"{ButtonPrefix}:");
        foreach (var id in changes.Select(change => change.ToString("x", CultureInfo.InvariantCulture)))
        {
            if (data.Length + 1 + id.Length > LongestData)
                break;
            data.Append(data[^1] == ':' ? "" : Between).Append(id);
        }

        return data.ToString();
    }

    /// <summary>Whatever is no number is left out.</summary>
    public static IReadOnlyList<long> Read(string words) =>
        [.. words.Split(Between).Select(word => long.TryParse(word, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0)];

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Show(OpenedDigestTemplate.Of(asked.Words))];
}

/// <summary>An opened digest: what it told, as things now are.</summary>
sealed class OpenedDigestTemplate(ChangeTable changes, ChainReader chains, Differences differences, FollowReasons reasons, DigestContent content, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "digest.opened";

    public string Name => TemplateName;

    public static Saying Of(string words) => new(TemplateName, ("changes", words));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var tells = DigestButton.Read(saying["changes"]).Distinct().Select(id => Told(id, occasion)).OfType<News.Tell>().ToList();
        return tells.Count > 0 ? content.Of(tells, occasion) : new Content(texts[occasion.Language, "digest.no-longer"]);
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
