using System.Text;
using Casework.Cases;
using Casework.Measured;
using Casework.Names;

namespace Casework.Tests.Measured;

public sealed class PeopleTests
{
    [Fact]
    public void A_row_becomes_a_case_with_one_subject()
    {
        var slug = CaseSlug.Parse("nemo-nikto");

        Of("slug\tname_latin\tname_other\taliases\nnemo-nikto\tNemo Nikto\tНемо Никто\tNemo N.; Никто Н.;\n").Entries.ShouldBe(
        [
            new(slug, "nemo-nikto", NameKind.Slug),
            new(slug, "Nemo Nikto", NameKind.Person, "nemo-nikto"),
            new(slug, "Немо Никто", NameKind.Person, "nemo-nikto"),
            new(slug, "Nemo N.", NameKind.Person, "nemo-nikto"),
            new(slug, "Никто Н.", NameKind.Person, "nemo-nikto"),
        ]);
    }

    [Fact]
    public void The_columns_come_in_any_order_with_others_between() =>
        Texts("aliases\tborn\tname_other\tslug\nНикто\t1900\tНемо Никто\tnemo\n").ShouldBe(["nemo", "Немо Никто", "Никто"]);

    [Fact]
    public void Any_name_may_be_empty_and_a_row_may_end_early() => Texts("slug\tname_latin\tname_other\taliases\na\t\tНемо\nb\n").ShouldBe(["a", "Немо", "b"]);

    [Fact]
    public void Two_rows_with_one_slug_are_one_person_with_more_names()
    {
        var people = Of("slug\tname_latin\na\tNemo\nb\tOther\na\tNikto\n");

        people.Count.ShouldBe(2);
        people.Entries.Where(entry => entry.Bearer == "a").Select(entry => entry.Text).ShouldBe(["Nemo", "Nikto"]);
    }

    [Theory]
    [InlineData("Nemo_Nikto")]
    [InlineData("немо")]
    [InlineData("-nemo-")]
    [InlineData("a-slug-that-is-longer-than-the-bot-would-ever-allow")]
    [InlineData(" nemo")]
    public void A_slug_that_the_bot_would_not_allow_is_answered_as_it_is_written(string slug)
    {
        var people = Of($"slug\tname_latin\n{slug}\tNemo Nikto\n");

        people.Offer(new OneCase(people.Entries[0].Slug)).Slugs.ShouldBe([slug]);
        people.Has(slug).ShouldBeTrue();
    }

    [Fact]
    public void An_invented_slug_is_nobody_elses()
    {
        var people = Of("slug\nНемо\nunnamed-1\n");

        people.Entries.Select(entry => entry.Slug).ShouldBeUnique();
        people.Offer(new SeveralCases([.. people.Entries.Select(entry => entry.Slug)])).Slugs.ShouldBe(["Немо", "unnamed-1"]);
    }

    [Fact]
    public void A_row_without_a_slug_is_left_out_and_told_but_a_blank_line_is_nothing() =>
        Of("slug\tname_latin\na\tNemo\n\n\tNikto\n").WithoutSlug.ShouldBe([4]);

    [Fact]
    public void No_more_than_ten_are_offered()
    {
        var people = Of("slug\n" + string.Join('\n', Enumerable.Range(1, 12)));

        people.Offer(new NoCase([.. people.Entries.Select(entry => entry.Slug)])).Slugs.ShouldBe(Enumerable.Range(1, 10).Select(number => $"{number}"));
    }

    [Fact]
    public void Each_answer_is_a_decision()
    {
        var people = Of("slug\na\n");

        people.Offer(new OneCase(CaseSlug.Parse("a"))).Decision.ShouldBe(Decision.Match);
        people.Offer(new SeveralCases([])).Decision.ShouldBe(Decision.Candidates);
        people.Offer(new NoCase([])).Decision.ShouldBe(Decision.None);
    }

    static People Of(string text) => People.Of(TabbedFile.Parse(Encoding.UTF8.GetBytes(text), "people.tsv"));

    static IEnumerable<string> Texts(string text) => Of(text).Entries.Select(entry => entry.Text);
}
