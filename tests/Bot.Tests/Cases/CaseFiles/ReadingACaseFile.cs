using Casebell.Cases.CaseFiles;
using Casework;
using Casework.Cases;

namespace Casebell.Tests.Cases.CaseFiles;

public sealed class ReadingACaseFile
{
    static Casework.Cases.Case Read(string text)
    {
        var result = CaseFileReader.Read(text, "doe.yaml");
        result.Errors.ShouldBeEmpty();
        return result.Case.ShouldNotBeNull();
    }

    [Fact]
    public void Each_part_of_the_file_becomes_a_part_of_the_case()
    {
        var read = Read(MarkedFile.Right);
        read.Slug.Value.ShouldBe("doe");
        read.Country.ShouldBe("KZ");
        read.Zone.ShouldBe("Asia/Almaty");
        read.Title.In(Language.English).Text.ShouldBe("A case");
        read.Summarised.ShouldBe([new Citation("paper", Place: null)]);
        read.Sources.ShouldHaveSingleItem().Date.ToString().ShouldBe("2022-11?");
        read.Parties.ShouldHaveSingleItem().Names.ShouldBe([new PartyName("Doe", Language.English)]);
        read.Proceedings.ShouldHaveSingleItem().Kind.ShouldBe(ProceedingKind.FirstInstance);
        var verdict = read.Events.ShouldHaveSingleItem();
        verdict.Date!.ToString().ShouldBe("2022-12");
        verdict.Proceeding.ShouldBe("trial");
        verdict.Claim.ShouldBe(ClaimStatus.Reported);
        verdict.Sources.ShouldBe([new Citation("paper", "item 4")]);
        read.Tags.ShouldBeEmpty();
        read.Related.ShouldBeEmpty();
    }

    [Fact]
    public void What_does_not_say_that_it_is_public_is_for_editors()
    {
        var read = Read(MarkedFile.Right);
        read.Visibility.ShouldBe(Visibility.Editors);
        read.Parties[0].Visibility.ShouldBe(Visibility.Editors);
        read.Events[0].Visibility.ShouldBe(Visibility.Editors);
        Read(MarkedFile.With("case: doe", "case: a-trial\nvisibility: public").Text).Visibility.ShouldBe(Visibility.Public);
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2022-12")]
    [InlineData("2022-12-14")]
    [InlineData("2022-11-XX")]
    [InlineData("2020-04/2020-06")]
    [InlineData("'{2020-06-01,2020-06-05}'")]
    [InlineData("2022-12-14T10:00[Asia/Almaty]")]
    public void A_date_is_text_and_never_a_number_or_a_day_of_YAML(string date) =>
        Read(MarkedFile.With("date: 2022-12\n", $"date: {date}\n").Text).Events[0].Date!.ToString().ShouldBe(date.Trim('\''));

    [Theory]
    [InlineData("NO")]
    [InlineData("no-such-word-is-a-boolean")]
    public void A_word_that_YAML_knows_as_yes_or_no_stays_a_word(string word) =>
        Read(MarkedFile.With("country: KZ", $"country: NO\ntags: [{word}]").Text).Tags.ShouldBe([word]);

    [Fact]
    public void Spellings_stand_after_the_names_to_show() =>
        Read(MarkedFile.With("names: { en: Doe }", "names: { also: [Doh, '#doe'], ru: Доу, en: Doe }").Text).Parties[0].Names.Select(name => (name.Text, name.Language?.Code))
            .ShouldBe([("Doe", "en"), ("Доу", "ru"), ("Doh", null), ("#doe", null)]);

    [Fact]
    public void A_byte_order_mark_and_Windows_line_ends_change_nothing()
    {
        var windows = "\uFEFF" + MarkedFile.Right.Replace("\n", "\r\n", StringComparison.Ordinal);
        Casebell.Cases.CaseJson.Write(Read(windows)).ShouldBe(Casebell.Cases.CaseJson.Write(Read(MarkedFile.Right)));
    }

    [Fact]
    public void After_a_byte_order_mark_the_first_column_is_still_the_first() =>
        CaseFileReader.Read("\uFEFFcountri: KZ\r\n", "x.yaml").Errors.ShouldContain(error => error.Line == 1 && error.Column == 1 && error.Problem.Contains("'countri'"));

    [Fact]
    public void What_is_expected_starts_at_its_first_revision()
    {
        var file = MarkedFile.Right + """
            scheduled:
              - id: decision
                kind: expected-decision
                text: { en: A decision }
                zone: Asia/Bishkek
                sources: [paper]

            """;
        var decision = Read(file).Scheduled.ShouldHaveSingleItem();
        decision.Revision.ShouldBe(1);
        decision.Status.ShouldBe(ScheduledStatus.Scheduled);
        decision.Date.ShouldBeNull();
        decision.Zone.ShouldBe("Asia/Bishkek");
    }
}
