namespace Casework.Cases;

/// <summary>One text in the languages that it exists in.</summary>
/// <param name="Texts">By language; at least one.</param>
public sealed record Localized(IReadOnlyDictionary<Language, string> Texts)
{
    /// <summary>The text in the wanted language, else in English, else in whichever exists, and which language that is.</summary>
    public (string Text, Language Language) In(Language wanted)
    {
        if (Texts.TryGetValue(wanted, out var text))
            return (text, wanted);
        if (Texts.TryGetValue(Language.English, out text))
            return (text, Language.English);
        var (language, other) = Texts.First();
        return (other, language);
    }

    public bool Equals(Localized? other) =>
        other is not null && Texts.Count == other.Texts.Count
        && Texts.All(pair => other.Texts.TryGetValue(pair.Key, out var text) && text == pair.Value);

    public override int GetHashCode() =>
        Texts.Aggregate(0, (hash, pair) => hash ^ HashCode.Combine(pair.Key, pair.Value));
}
