using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Cases.Related;

/// <summary>Cases that belong together with this one, each with where it stands and a button that opens it. A hidden one is not there.</summary>
sealed class RelatedView(CaseTable cases, TextCatalogue texts, StandingText standing) : ICaseView
{
    const int LongestButton = 60;

    public string Name => "related";

    public string Prefix => "related";

    public bool IsMarked => false;

    public bool Has(Case @case, Occasion occasion) => Public(@case, occasion).Any();

    public IEnumerable<Section> Sections(Case @case, Occasion occasion) =>
        [new Section(Html.Empty, [.. Public(@case, occasion).Select(related => Told(related, occasion))])];

    IEnumerable<Case> Public(Case @case, Occasion occasion) => @case.Related.Select(slug => cases.FindPublic(occasion.Session, slug)).OfType<Case>();

    Paragraph Told(Case related, Occasion occasion)
    {
        var voice = new Voice(texts, occasion.Language);
        var title = voice.Say(related.Title);
        var now = standing.Now(related, CaseStanding.At(related, occasion.Now), voice, occasion.Language);
        return new Paragraph(
            Html.Join("\n", Html.Text(title).Bold(), now + voice.Note()),
            Button: new Button(Shortened.To(LongestButton, title), CardButton.Data(related.Slug)));
    }
}
