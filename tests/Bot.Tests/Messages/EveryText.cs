using System.Text.RegularExpressions;
using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Tests.Messages;

/// <summary>The resource files of all features, taken together.</summary>
public sealed partial class EveryText
{
    static readonly TextCatalogue Texts = new();

    /// <summary>CLDR's categories for whole numbers, with "other", which fractions would take.</summary>
    static readonly Dictionary<Language, string[]> PluralForms = new()
    {
        [Language.English] = ["one", "other"],
        [Language.Russian] = ["few", "many", "one", "other"],
        [Language.Kazakh] = ["one", "other"],
    };

    [Fact]
    public void Every_text_exists_in_all_three_languages()
    {
        var keys = Texts.Everything.Select(text => text.Key).ToHashSet();
        keys.ShouldNotBeEmpty();
        foreach (var language in Language.All)
            keys.Where(key => !Texts.Has(language, key)).ShouldBeEmpty($"missing in {language}");
    }

    [Fact]
    public void Every_form_of_a_text_takes_the_same_values_in_every_language()
    {
        foreach (var text in Texts.Everything.GroupBy(text => text.Key))
            text.SelectMany(one => one.Forms.Values).Select(form => string.Join(' ', Placeholders(form))).Distinct()
                .ShouldHaveSingleItem($"the forms of {text.Key} take different values");
    }

    [Fact]
    public void Every_text_with_a_number_has_the_plural_forms_of_its_language()
    {
        var counted = Texts.Everything.Where(text => text.Forms.Count > 1 || text.Forms.Values.Any(form => Placeholders(form).Contains("n"))).ToList();
        counted.ShouldNotBeEmpty();
        foreach (var text in counted)
            text.Forms.Keys.Order(StringComparer.Ordinal).ShouldBe(PluralForms[text.Language], false, $"{text.Key} in {text.Language}");
    }

    [Fact]
    public void No_text_is_empty_or_has_an_edge_of_spaces() =>
        Texts.Everything.SelectMany(text => text.Forms.Values.Select(form => (text.Language, text.Key, form))).Where(text => text.form.Trim() != text.form || text.form.Length == 0).ShouldBeEmpty();

    [Fact]
    public void Every_tag_that_a_text_opens_it_closes()
    {
        foreach (var (language, key, forms) in Texts.Everything)
            foreach (var form in forms.Values)
                ShouldCloseItsTags(form, $"{key} in {language}");
    }

    [Fact]
    public void No_text_is_left_that_the_program_does_not_use()
    {
        var source = SourceCode();
        Texts.Everything.Select(text => text.Key).Distinct().Where(key => !Uses(source, key)).ShouldBeEmpty();
        // A key that nothing uses would be found.
        Uses(source, "chat.nobody-says-this").ShouldBeFalse();
    }

    static bool Uses(string source, string key)
    {
        if (source.Contains($"\"{key}\"", StringComparison.Ordinal))
            return true;
        // A family of keys, such as $"stage.{…}".
        var dot = key.LastIndexOf('.');
        return source.Contains($"$\"{key[..(dot + 1)]}{{", StringComparison.Ordinal);
    }

    static string SourceCode()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
            folder = folder.Parent.ShouldNotBeNull("the tests run inside the repository");
        var files = Directory.EnumerateFiles(Path.Combine(folder.FullName, "src", "Bot"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any());
        return string.Concat(files.Select(File.ReadAllText));
    }

    static void ShouldCloseItsTags(string form, string where)
    {
        Stack<string> open = new();
        foreach (Match tag in Tag().Matches(form))
        {
            if (tag.Value.StartsWith("</", StringComparison.Ordinal))
                open.TryPop(out var opened).ShouldBeTrue(where);
            else
                open.Push(tag.Value);
        }

        open.ShouldBeEmpty(where);
    }

    static IEnumerable<string> Placeholders(string form) => Placeholder().Matches(form).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{(?<name>[^}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex("</?[a-z-]+[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();
}
