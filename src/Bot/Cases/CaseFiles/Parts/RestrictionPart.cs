using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

static class RestrictionPart
{
    public static Restriction Read(Fields fields) => new(
        fields.Id(), fields.Visibility(), fields.Localized("text"), fields.YesOrNo("sentence"), fields.People(), fields.Citations());
}
