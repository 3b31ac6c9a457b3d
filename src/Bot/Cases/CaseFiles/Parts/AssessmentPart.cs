using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

static class AssessmentPart
{
    public static Assessment Read(Fields fields) => new(
        fields.Id(),
        fields.Visibility(),
        fields.Localized("by"),
        fields.OptionalText("grade"),
        fields.Localized("text"),
        fields.LocalizedList("findings"),
        fields.LocalizedList("rights"),
        fields.Citations());
}
