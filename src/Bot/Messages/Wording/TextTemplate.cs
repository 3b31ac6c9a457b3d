using System.Text;
using Casework;

namespace Casebell.Messages.Wording;

/// <summary>One text of a resource file: a form for each plural category ("other" alone where no number matters), with <c>{name}</c> for values.</summary>
sealed class TextTemplate(string key, Language language, IReadOnlyDictionary<string, string> forms)
{
    /// <summary>The value that chooses the plural form.</summary>
    public const string Number = "n";

    public IReadOnlyDictionary<string, string> Forms { get; } = forms;

    public Html Fill(ReadOnlySpan<(string Name, object Value)> values)
    {
        var form = Choose(values);
        var result = new StringBuilder(form.Length + 32);
        for (var at = 0; at < form.Length;)
        {
            var open = form.IndexOf('{', at);
            if (open < 0)
            {
                result.Append(form, at, form.Length - at);
                break;
            }

            var close = form.IndexOf('}', open);
            result.Append(form, at, open - at).Append(Value(form[(open + 1)..close], values));
            at = close + 1;
        }

        return Html.Trusted(result.ToString());
    }

    string Choose(ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (name, value) in values)
            if (name == Number && value is int number && Forms.TryGetValue(PluralRule.Category(language, number), out var form))
                return form;
        return Forms["other"];
    }

    string Value(string wanted, ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (name, value) in values)
            if (name == wanted)
                return value switch
                {
                    Html html => html.Markup,
                    string text => Html.Text(text).Markup,
                    int number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    _ => throw new ArgumentException($"The text '{key}' takes no {value.GetType().Name}.", nameof(values)),
                };
        throw new ArgumentException($"The text '{key}' needs a value for {{{wanted}}}.", nameof(values));
    }
}
