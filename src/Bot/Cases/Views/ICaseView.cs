using Casebell.Messages;
using Casebell.Messages.Paging;
using Casework.Cases;

namespace Casebell.Cases.Views;

/// <summary>Something that opens from a case's card, in its place: what it says; paging and the way back are done for it.</summary>
interface ICaseView
{
    /// <summary>Its heading is the text <c>view.&lt;name&gt;</c>, its button <c>button.&lt;name&gt;</c>.</summary>
    string Name { get; }

    /// <summary>Of its buttons: at most 9 characters, for slug and page stand behind it in 64 bytes. Buttons on old messages bear it for ever.</summary>
    string Prefix { get; }

    /// <summary>Words of the buttons that turn its pages.</summary>
    (string Back, string On) Turns => PageTurns.Lists;

    /// <summary>Whether its facts bear source marks, so that the page must say what the marks stand for.</summary>
    bool IsMarked => true;

    /// <summary>Whether there is anything to open.</summary>
    /// <param name="case">As <see cref="CaseTable.FindPublic"/> gives it, here and below.</param>
    /// <param name="occasion">For whom and when.</param>
    bool Has(Case @case, Occasion occasion);

    IEnumerable<Section> Sections(Case @case, Occasion occasion);
}
