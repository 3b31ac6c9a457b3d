using Casebell.Messages.Wording;

namespace Casebell.Messages.Paging;

/// <summary>A heading and what stands under it. Where it goes on on another page, the heading stands there again.</summary>
/// <param name="Heading">May be empty.</param>
/// <param name="Paragraphs">At least one, or the section is not shown.</param>
/// <param name="IsList">Whether each stands on the next line and not after an empty one.</param>
sealed record Section(Html Heading, IReadOnlyList<Paragraph> Paragraphs, bool IsList = false);

/// <param name="Lead">Where a paragraph is longer than a page, what its rest begins with on the next, such as whose claim it is.</param>
/// <param name="Button">Stands under the page that the paragraph is on.</param>
sealed record Paragraph(Html Text, Html Lead = default, Button? Button = null)
{
    public static implicit operator Paragraph(Html text) => new(text);

    public static Paragraph FromHtml(Html text) => new(text);
}
