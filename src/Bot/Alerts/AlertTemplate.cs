using System.Globalization;
using Casebell.Messages;
using Casework.Cases;

namespace Casebell.Alerts;

/// <summary>Tells a chat what changed in a case, or corrects what it was told.</summary>
sealed class AlertTemplate(ChatNews news, AlertContent content) : ITemplate
{
    const string TemplateName = "alert";

    public string Name => TemplateName;

    /// <param name="revision">Of the case, with the change.</param>
    public static Saying Of(CaseSlug slug, long revision) => new(TemplateName, ("slug", slug.Value), ("revision", revision.ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion) => news.Of(saying, occasion) switch
    {
        News.Nothing nothing => new Rendering.Pointless(nothing.Reason),
        News.NotYet notYet => new Rendering.NotYet(notYet.Reason),
        News.Tell { Corrects: { } earlier } tell => new Rendering.Correction(earlier.MessageId, content.Corrected(tell, earlier, occasion), earlier.Matters ? content.Of(tell, occasion) : null),
        News.Tell tell => content.Of(tell, occasion),
        var other => throw new InvalidOperationException($"No such news: {other.GetType().Name}."),
    };
}
