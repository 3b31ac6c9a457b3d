using Casebell.Cases.CaseFiles.Yaml;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles;

/// <summary>Texts by language, and the sources that stand behind them.</summary>
static class FieldTexts
{
    static readonly Localized Unread = new(new Dictionary<Language, string>());

    extension(Fields fields)
    {
        public Localized Localized(string key, int longest = Lengths.Text) =>
            fields.Required(key) is { } node ? Localized(node, fields.Reading, longest) ?? Unread : Unread;

        public Localized? OptionalLocalized(string key, int longest = Lengths.Text) =>
            fields.Optional(key) is { } node ? Localized(node, fields.Reading, longest) : null;

        /// <summary>A text that every reader must be able to fall back on.</summary>
        public Localized LocalizedWithEnglish(string key, int longest)
        {
            var text = fields.Localized(key, longest);
            if (fields.Map.Find(key) is MapNode { Entries.Count: > 0 } given && given.Find(Language.English.Code) is null)
                fields.Reading.Problem(given, $"'{key}' has no English text: add 'en: …'. It is what readers of another language fall back on.");
            return text;
        }

        public IReadOnlyList<Localized> LocalizedList(string key, int longest = Lengths.Text) => fields.List(key, node => Localized(node, fields.Reading, longest));

        /// <summary>The sources of a fact; a fact without one is an error.</summary>
        public IReadOnlyList<Citation> Citations(string key = "sources")
        {
            var without = $"A fact needs its source: add '{key}: [one of this file's sources]'.";
            var given = fields.Required(key, without);
            if (given is ListNode { Items.Count: 0 } or TextNode { Text: "" })
            {
                fields.Reading.Problem(given, without);
                return [];
            }
            return fields.List(key, node => Citation(node, fields.Reading));
        }
    }

    extension(YamlWriter file)
    {
        public void Localized(string key, Localized? text)
        {
            if (text is not null)
                file.Map(key, () => file.ByLanguage(text));
        }

        public void LocalizedList(string key, IReadOnlyList<Localized> texts) => file.Maps(key, texts, file.ByLanguage);

        /// <summary>On one line where no source needs a place.</summary>
        public void Citations(IReadOnlyList<Citation> sources, string key = "sources")
        {
            if (sources.All(source => source.Place is null))
                file.Words(key, [.. sources.Select(source => source.Source)]);
            else
                file.List(key, sources, source => file.Item(() => file.Citation(source)));
        }

        void ByLanguage(Localized text)
        {
            foreach (var language in Language.All)
                if (text.Texts.TryGetValue(language, out var inLanguage))
                    file.Text(language.Code, inLanguage);
        }

        void Citation(Citation source)
        {
            if (source.Place is null)
                file.Bare(source.Source);
            else
                file.Nested(() =>
                {
                    file.Text("source", source.Source);
                    file.Text("at", source.Place);
                });
        }
    }

    static Localized? Localized(Node node, Reading reading, int longest)
    {
        if (node is TextNode { Text.Length: > 0 })
        {
            reading.Problem(node, "Say in which language the text is: { en: …, ru: …, kk: … }.");
            return null;
        }
        return Fields.Read(node, reading, fields => new Localized(ByLanguage(fields, node, longest))) is { Texts.Count: > 0 } text ? text : null;
    }

    static Dictionary<Language, string> ByLanguage(Fields fields, Node node, int longest)
    {
        var texts = new Dictionary<Language, string>();
        foreach (var language in Language.All)
            if (fields.OptionalText(language.Code, longest) is { } text)
            {
                texts.Add(language, text);
                fields.Reading.Uses(language, fields.Map.Find(language.Code)!);
            }
        if (node is MapNode { Entries.Count: 0 })
            fields.Reading.Problem(node, "There is no text: give one in at least one of en, ru, kk.");
        return texts;
    }

    static Citation? Citation(Node node, Reading reading)
    {
        var citation = node is MapNode
            ? Fields.Read(node, reading, fields => new Citation(Declared(fields.Required("source"), reading), fields.OptionalText("at", Lengths.Line)))
            : new Citation(Declared(node, reading), Place: null);
        return citation is { Source.Length: > 0 } ? citation : null;
    }

    static string Declared(Node? node, Reading reading)
    {
        if (node is null || PlainText.Read(node, reading) is not { } id)
            return "";
        if (!reading.Sources.Contains(id))
            reading.Problem(node, $"No source has the id {PlainText.Quote(id)}: declare it under 'sources'.{reading.Hint(id, reading.Sources)}");
        return id;
    }
}
