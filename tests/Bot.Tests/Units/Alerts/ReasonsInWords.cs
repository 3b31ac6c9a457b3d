using System.Reflection;
using Casebell.Alerts;
using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Tests.Units.Alerts;

/// <summary>Why alerts were not sent is told to owners in their language.</summary>
public sealed class ReasonsInWords
{
    public static TheoryData<string> Endings =>
        [.. typeof(Reasons).GetFields(BindingFlags.Public | BindingFlags.Static).Select(constant => (string)constant.GetRawConstantValue()!).Where(reason => reason != Reasons.NewerIsComing)];

    [Theory]
    [MemberData(nameof(Endings))]
    public void Each_has_words_in_all_languages(string reason)
    {
        TextCatalogue texts = new();
        Language.All.ShouldAllBe(language => texts.Has(language, $"deliveries.reason.{reason.Replace(' ', '-')}"));
    }
}
