using Casebell.Messages.Wording;

namespace Casebell.Messages.Paging;

/// <summary>A heading and what stands under it. Where it goes on on another page, the heading stands there again.</summary>
/// <param name="Heading">May be empty.</param>
sealed record Section(Html Heading, IReadOnlyList<Paragraph> Paragraphs);

/// <param name="Button">Stands under the page that the paragraph is on.</param>
sealed record Paragraph(Html Text, Button? Button = null)
{
    public static implicit operator Paragraph(Html text) => new(text);

    public static Paragraph FromHtml(Html text) => new(text);
}
