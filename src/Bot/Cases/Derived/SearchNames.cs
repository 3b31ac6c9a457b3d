using Casework.Cases;
using Casework.Names;

namespace Casebell.Cases.Derived;

/// <summary>Every text by which a reader may find a case.</summary>
static class SearchNames
{
    /// <param name="shown">The public view of a case.</param>
    public static IEnumerable<NameEntry> Of(Case shown) =>
        Parties(shown)
            .Concat(shown.Title.Texts.Values.Select(title => Named(title, NameKind.Title)))
            .Concat(shown.Tags.Select(tag => Named(tag, NameKind.Tag)))
            .Concat(shown.Proceedings.SelectMany(proceeding => proceeding.Numbers).Select(number => Named(number, NameKind.CourtNumber)))
            .Concat(Articles(shown).Select(article => Named(article.ToString(), NameKind.Article)))
            .Concat(Places(shown).SelectMany(place => place.Texts.Values).Select(place => Named(place, NameKind.Place)))
            .Prepend(Named(shown.Slug.Value, NameKind.Slug))
            .Select(name => new NameEntry(shown.Slug, name.Text, name.Kind, name.Bearer))
            .Distinct();

    /// <summary>Whom a case is about. Those who act in it act in others too, and are not what it is called by.</summary>
    static IEnumerable<(string Text, NameKind Kind, string? Bearer)> Parties(Case shown) =>
        from party in shown.Parties
        where party.Role is PartyRole.Subject or PartyRole.CoDefendant || party.Kind == PartyKind.Organisation
        from name in party.Names
        select (name.Text, party.Kind == PartyKind.Person ? NameKind.Person : NameKind.Organisation, (string?)party.Id);

    /// <summary>Whole articles: a part's digit, or an article of one digit, stands in too much else. Who cites one is led by the list of cases under it.</summary>
    static IEnumerable<ArticleNumber> Articles(Case shown) =>
        shown.Charges.SelectMany(charge => ArticleNumber.In(charge.Article)).Select(article => article.Whole).Where(article => article.Number.Length > 1);

    /// <summary>Courts and other authorities bear the names of their places.</summary>
    static IEnumerable<Localized> Places(Case shown) =>
        shown.Proceedings.Select(proceeding => proceeding.Authority).Concat(shown.Scheduled.Select(scheduled => scheduled.Venue)).OfType<Localized>();

    static (string Text, NameKind Kind, string? Bearer) Named(string text, NameKind kind) => (text, kind, null);
}
