using Casework.Cases;

namespace Casework.Changes;

static class Wording
{
    /// <summary>Whether both say the same in every language that both have: a translation added or dropped changes nothing that was said.</summary>
    public static bool Same(Localized? then, Localized? now)
    {
        if (then is null || now is null)
            return then is null && now is null;
        var shared = then.Texts.Keys.Intersect(now.Texts.Keys).ToList();
        return shared.Count > 0 && shared.TrueForAll(language => then.Texts[language] == now.Texts[language]);
    }
}
