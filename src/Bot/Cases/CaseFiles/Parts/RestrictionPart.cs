using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

static class RestrictionPart
{
    public static Restriction Read(Fields fields) => new(
        fields.Id(), fields.Visibility(), fields.Localized("text"), fields.YesOrNo("sentence"), fields.People(), fields.Citations());

    public static void Write(Restriction restriction, YamlWriter file)
    {
        file.Text("id", restriction.Id);
        file.Word("visibility", restriction.Visibility);
        file.Localized("text", restriction.Text);
        file.Value("sentence", restriction.Sentence ? "true" : "false");
        file.Words("people", restriction.People);
        file.Citations(restriction.Sources);
    }
}
