using Casebell.Addresses;
using Casebell.Messages.Wording;
using Casebell.Storage;
using Casework;

namespace Casebell.Rights;

/// <summary>How much is kept of a chat, feature by feature.</summary>
sealed class Holdings(IEnumerable<IKeepsOfChats> features, TextCatalogue texts)
{
    /// <summary>By what each is called in the file of <c>/mydata</c>; what there is none of is left out. The chat's own settings are not counted.</summary>
    public IReadOnlyDictionary<string, int> Count(Session session, long chatId) =>
        features.Where(feature => feature is not KeptChat).Select(feature => (feature.Name, feature.Of(session, chatId).Count))
            .Where(one => one.Count > 0).ToDictionary(one => one.Name, one => one.Count);

    /// <summary>A line for each, the settings first.</summary>
    public Html List(IReadOnlyDictionary<string, int> counts, Language language) => Html.Join(
        "\n",
        [texts[language, "forget.settings"], .. counts.Select(one => texts[language, $"forget.count.{one.Key}", ("n", one.Value)])]);
}
