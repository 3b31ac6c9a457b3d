using Casebell.Addresses;
using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Rights.Farewells;

/// <summary>The last word to a chat: what was erased, and how to clear the rest by hand.</summary>
sealed class FarewellText(Holdings holdings, TextCatalogue texts)
{
    public Html Of(Farewell farewell)
    {
        var language = Language.Find(farewell.Language) ?? Language.English;
        return Html.Join(
            "\n\n",
            texts[language, "farewell.title"],
            holdings.List(farewell.Erased, language),
            texts[language, "farewell.deleted", ("n", farewell.Deleted)],
            texts[language, farewell.Kind == AddressKind.Private ? "farewell.by-hand" : "farewell.by-hand-group"],
            texts[language, "farewell.reports"],
            texts[language, "farewell.anew"]);
    }
}
