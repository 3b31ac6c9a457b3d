using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;

namespace Casebell.Cases.CaseFiles.Parts;

static class SourcePart
{
    public static Source Read(Fields fields) => new(
        fields.Id(),
        fields.Localized("title", Lengths.Line),
        fields.Localized("publisher", Lengths.Line),
        fields.Date("date"),
        fields.List("languages", node => Code(node, fields.Reading)),
        fields.Link("link"));

    public static void Write(Source source, YamlWriter file)
    {
        file.Text("id", source.Id);
        file.Localized("title", source.Title);
        file.Localized("publisher", source.Publisher);
        file.Value("date", source.Date.ToString());
        file.Words("languages", source.Languages);
        file.Text("link", source.Link?.OriginalString);
    }

    static string? Code(Yaml.Node node, Reading reading)
    {
        var code = PlainText.Read(node, reading);
        if (code is not null && !(code.Length == 2 && code.All(char.IsAsciiLetterLower)))
            reading.Problem(node, $"Not a language: {PlainText.Quote(code)}. Use the two small letters of ISO 639-1, such as ru.");
        return code;
    }
}
