using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Cases.Card;

/// <summary>A list in one line that says how many more there are than it shows.</summary>
static class FewOf
{
    /// <summary>"one; two; and 3 more".</summary>
    /// <param name="more">How many are not shown.</param>
    public static Html And(TextCatalogue texts, Language language, IEnumerable<Html> shown, int more) =>
        Html.Join("; ", [.. shown, more > 0 ? texts[language, "list.more", ("n", more)] : Html.Empty]);
}
