using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

static class ChargePart
{
    public static Charge Read(Fields fields) => new(
        fields.Id(), fields.Visibility(), fields.Localized("article", Lengths.Label), fields.Localized("text"), fields.People(), fields.Citations());

    public static void Write(Charge charge, YamlWriter file)
    {
        file.Text("id", charge.Id);
        file.Word("visibility", charge.Visibility);
        file.Localized("article", charge.Article);
        file.Localized("text", charge.Text);
        file.Words("people", charge.People);
        file.Citations(charge.Sources);
    }
}
