namespace Casebell.Messages;

/// <summary>
/// What is to be said: a template and references, not the finished text. The text is made when it is sent, in the
/// chat's language and zone, from the case as it then is.
/// </summary>
/// <param name="Template">Name of an <see cref="ITemplate"/>.</param>
/// <param name="Values">References such as a case's slug; a reader's own words stand here only sealed in the outbox.</param>
public sealed record Saying(string Template, IReadOnlyDictionary<string, string> Values)
{
    public Saying(string template, params ReadOnlySpan<(string Name, string Value)> values)
        : this(template, ToDictionary(values))
    {
    }

    public string this[string name] => Values[name];

    static Dictionary<string, string> ToDictionary(ReadOnlySpan<(string Name, string Value)> values)
    {
        var result = new Dictionary<string, string>(values.Length);
        foreach (var (name, value) in values)
            result.Add(name, value);
        return result;
    }
}
