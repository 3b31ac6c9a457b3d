using Casework.Cases;

namespace Casework.Changes;

static class Wording
{
    /// <summary>
    /// Whether both say the same, but for trifles, in every language that both have: a translation added or dropped changes nothing that was said.
    /// </summary>
    public static bool Same(Localized? then, Localized? now)
    {
        if (then is null || now is null)
            return then is null && now is null;
        var shared = then.Texts.Keys.Intersect(now.Texts.Keys).ToList();
        return shared.Count > 0 && shared.TrueForAll(language => Trifles.Same(then.Texts[language], now.Texts[language], language));
    }

    /// <summary>The same for lists, such as the findings of an assessment, in their order.</summary>
    public static bool Same(IReadOnlyList<Localized> then, IReadOnlyList<Localized> now) =>
        then.Count == now.Count && then.Zip(now).All(pair => Same(pair.First, pair.Second));
}
