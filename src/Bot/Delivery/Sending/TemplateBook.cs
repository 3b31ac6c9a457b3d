using Casebell.Messages;

namespace Casebell.Delivery.Sending;

/// <summary>Every feature's templates, by name.</summary>
public sealed class TemplateBook(IEnumerable<ITemplate> templates)
{
    readonly Dictionary<string, ITemplate> templates = templates.ToDictionary(template => template.Name);

    public Rendering Render(Saying saying, Occasion occasion) =>
        templates.TryGetValue(saying.Template, out var template)
            ? template.Render(saying, occasion)
            // An entry that an older or newer version queued.
            : new Rendering.Pointless($"this version has no template '{saying.Template}'");
}
