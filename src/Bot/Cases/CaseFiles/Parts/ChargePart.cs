using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

static class ChargePart
{
    public static Charge Read(Fields fields) => new(
        fields.Id(), fields.Visibility(), fields.Localized("article"), fields.Localized("text"), fields.People(), fields.Citations());
}
