using Casebell.Cases.CaseFiles.Yaml;
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

    public static void Write(Party party, YamlWriter file)
    {
        file.Text("id", party.Id);
        file.Word("kind", party.Kind);
        file.Word("role", party.Role);
        file.Word("visibility", party.Visibility);
        file.Map("names", () => Write(party.Names, file));
        file.Localized("description", party.Description);
        file.Citations(party.Sources);
    }

    static void Write(IReadOnlyList<PartyName> names, YamlWriter file)
    {
        foreach (var language in Language.All)
            file.Text(language.Code, names.FirstOrDefault(name => name.Language == language)?.Text);
        file.Texts("also", [.. names.Where(name => name.Language is null).Select(name => name.Text)]);
    }

    /// <summary>The name to show in each language, then the other spellings that find the case.</summary>
    static List<PartyName> Names(Fields fields)
    {
        var names = new List<PartyName>();
        foreach (var language in Language.All)
            if (fields.OptionalText(language.Code, Lengths.Label) is { } name)
                names.Add(new(name, language));
        if (!Language.All.Any(language => fields.Map.Find(language.Code) is not null))
            fields.Reading.Problem(fields.Map, "There is no name to show: give one in at least one of en, ru, kk.");
        names.AddRange(fields.List("also", node => PlainText.Read(node, fields.Reading, Lengths.Label)).Select(spelling => new PartyName(spelling, Language: null)));
        return names;
    }
}
