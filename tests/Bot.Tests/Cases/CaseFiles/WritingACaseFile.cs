using Casebell.Cases;
using Casebell.Cases.CaseFiles;
using Casework;
using FsCheck;
using FsCheck.Fluent;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Cases.CaseFiles;

public sealed class WritingACaseFile
{
    static Case Read(string file)
    {
        var result = CaseFileReader.Read(file, "written.yaml");
        result.Errors.ShouldBeEmpty(file);
        return result.Case.ShouldNotBeNull();
    }

    [Fact]
    public void Any_case_is_read_back_as_it_was_and_written_again_byte_for_byte() =>
        Prop.ForAll(GeneratedCases.Any.ToArbitrary(), @case =>
        {
            var written = CaseFileWriter.Write(@case);
            var read = Read(written);
            CaseJson.Write(read).ShouldBe(CaseJson.Write(@case), written);
            CaseFileWriter.Write(read).ShouldBe(written);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    [Theory]
    [InlineData("zheksebaev")]
    [InlineData("utepova")]
    public void A_shipped_case_is_read_back_as_it_was(string slug)
    {
        var shipped = BundledCase.Read(slug);
        var written = CaseFileWriter.Write(shipped);
        CaseJson.Write(Read(written)).ShouldBe(CaseJson.Write(shipped));
        written.ShouldNotContain("\\u");
        written.ShouldNotContain("\r");
    }

    [Fact]
    public void It_reads_as_if_written_by_hand() =>
        CaseFileWriter.Write(Read(MarkedFile.Right.Replace("Convicted", $"\"{Long}\"", StringComparison.Ordinal).Replace("What it is about", "'Two\n\n  lines'", StringComparison.Ordinal))).ShouldBe("""
            case: doe
            country: KZ
            zone: Asia/Almaty
            visibility: editors

            title:
              en: A case
            summary:
              en: |-
                Two
                lines
            summarised: [paper]

            sources:
              - id: paper
                title:
                  en: A paper
                publisher:
                  en: Its publisher
                date: 2022-11?
                languages: [en]

            people:
              - id: doe-person
                kind: person
                role: subject
                visibility: editors
                names:
                  en: Doe
                sources: [paper]

            proceedings:
              - id: trial
                kind: first-instance
                visibility: editors
                sources: [paper]

            events:
              - id: verdict
                kind: verdict
                date: 2022-12
                proceeding: trial
                visibility: editors
                text:
                  en: >-
                    Convicted: of "everything" that the indictment says, and of #some more, with words that go on until
                    the line is full and the next one begins.
                sources:
                  - source: paper
                    at: item 4

            """.ReplaceLineEndings("\n"));

    const string Long = "Convicted: of \\\"everything\\\" that the indictment says, and of #some more, with words that go on until the line is full and the next one begins.";

    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("«Көше»: it", "\"«Көше»: it\"")]
    [InlineData("405", "\"405\"")]
    [InlineData("No", "\"No\"")]
    [InlineData("2022-12", "\"2022-12\"")]
    [InlineData("it's", "it's")]
    [InlineData("a #tag", "\"a #tag\"")]
    [InlineData("- a", "\"- a\"")]
    [InlineData("line\u2028line", "\"line\\u2028line\"")]
    public void A_text_is_quoted_only_where_YAML_would_read_it_otherwise(string text, string written)
    {
        var read = Read(MarkedFile.Right);
        var title = new Casework.Cases.Localized(new Dictionary<Language, string> { [Language.English] = text });
        CaseFileWriter.Write(read with { Title = title }).ShouldContain($"title:\n  en: {written}\n");
    }
}
