using Casebell.Messages.Wording;

namespace Casebell.Messages;

/// <summary>A message that is one text and nothing else; it is named like its text.</summary>
sealed class PlainTemplate(string name, TextCatalogue texts) : ITemplate
{
    public string Name => name;

    public Rendering Render(Saying saying, Occasion occasion) => new Content(texts[occasion.Language, name]);
}
