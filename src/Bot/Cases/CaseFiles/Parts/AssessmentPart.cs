using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

static class AssessmentPart
{
    public static Assessment Read(Fields fields) => new(
        fields.Id(),
        fields.Visibility(),
        fields.Localized("by", Lengths.Line),
        fields.OptionalText("grade", Lengths.Label),
        fields.Localized("text"),
        fields.LocalizedList("findings"),
        fields.LocalizedList("rights", Lengths.Line),
        fields.Citations());

    public static void Write(Assessment assessment, YamlWriter file)
    {
        file.Text("id", assessment.Id);
        file.Word("visibility", assessment.Visibility);
        file.Localized("by", assessment.By);
        file.Text("grade", assessment.Grade);
        file.Localized("text", assessment.Text);
        file.LocalizedList("findings", assessment.Findings);
        file.LocalizedList("rights", assessment.Rights);
        file.Citations(assessment.Sources);
    }
}
