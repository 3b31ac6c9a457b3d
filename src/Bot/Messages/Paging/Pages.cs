using Casebell.Messages.Wording;

namespace Casebell.Messages.Paging;

/// <summary>Fills pages that are turned in place, each as far as there is room.</summary>
static class Pages
{
    const int MostButtons = 8;

    static readonly Html Between = Html.Text("\n\n");
    static readonly Html NextLine = Html.Text("\n");
    static readonly Extent Border = Extent.Of(Between);

    /// <param name="room">What a page may take up; a single paragraph that takes more is cut.</param>
    public static IReadOnlyList<Page> Of(IEnumerable<Section> sections, Extent room)
    {
        List<Page> pages = [];
        foreach (var section in sections)
        {
            var heading = Extent.Of(section.Heading) + Border;
            var begins = true;
            foreach (var paragraph in section.Paragraphs.SelectMany(paragraph => Pieces(paragraph, room - heading)))
            {
                var taken = Extent.Of(paragraph.Text) + Border + (begins ? heading : default);
                if (pages.Count == 0 || !pages[^1].Takes(taken, paragraph.Button, room))
                {
                    pages.Add(new Page());
                    begins = true;
                }

                if (begins)
                    pages[^1].Put(section.Heading, heading, Between);
                pages[^1].Put(paragraph.Text, Extent.Of(paragraph.Text) + Border, section.IsList && !(begins && section.Heading.IsEmpty) ? NextLine : Between, paragraph.Button);
                begins = false;
            }
        }

        return pages;
    }

    static IEnumerable<Paragraph> Pieces(Paragraph paragraph, Extent room)
    {
        if ((Extent.Of(paragraph.Text) + Border).FitsIn(room))
            return [paragraph];
        var goesOn = Html.Text(" …");
        var begun = paragraph.Lead + Html.Text("… ");
        var pieces = Paragraphs.Split(paragraph.Text, room - Border - Extent.Of(goesOn) - Extent.Of(begun));
        return pieces.Select((piece, number) => new Paragraph(
            (number > 0 ? begun : Html.Empty) + piece + (number < pieces.Count - 1 ? goesOn : Html.Empty), Button: number == 0 ? paragraph.Button : null));
    }

    internal sealed class Page
    {
        readonly List<Button> buttons = [];
        Extent taken;

        public Html Text { get; private set; }

        public IReadOnlyList<Button> Buttons => buttons;

        public bool Takes(Extent more, Button? button, Extent room) => (taken + more).FitsIn(room) && (button is null || buttons.Count < MostButtons);

        public void Put(Html text, Extent extent, Html separator, Button? button = null)
        {
            Text = Text.IsEmpty || text.IsEmpty ? Text + text : Text + separator + text;
            taken += extent;
            if (button is not null)
                buttons.Add(button);
        }
    }
}
