using Casework;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

static class PartyPart
{
    public static Party Read(Fields fields) => new(
        fields.Id(),
        fields.Word<PartyKind>("kind"),
        fields.Word<PartyRole>("role"),
        fields.Visibility(),
        fields.Required("names") is { } names ? Fields.Read(names, fields.Reading, Names) ?? [] : [],
        fields.OptionalLocalized("description"),
        fields.Citations());

    /// <summary>The name to show in each language, then the other spellings that find the case.</summary>
    static List<PartyName> Names(Fields fields)
    {
        var names = new List<PartyName>();
        foreach (var language in Language.All)
            if (fields.OptionalText(language.Code) is { } name)
                names.Add(new(name, language));
        if (names.Count == 0)
            fields.Reading.Problem(fields.Map, "There is no name to show: give one in at least one of en, ru, kk.");
        names.AddRange(fields.List("also", node => PlainText.Read(node, fields.Reading)).Select(spelling => new PartyName(spelling, Language: null)));
        return names;
    }
}
