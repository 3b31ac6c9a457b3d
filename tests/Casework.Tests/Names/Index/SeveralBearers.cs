using Casework.Names;

namespace Casework.Tests.Names.Index;

public sealed class SeveralBearers
{
    [Fact]
    public void Two_cases_of_one_person_are_both_offered() =>
        Cases.With(("outis-1", "Вера Вымыслова"), ("outis-2", "Вера Вымыслова")).Answer("Вера Вымыслова").ShouldBe("several: outis-1 outis-2");

    [Fact]
    public void Two_people_of_one_case_open_it_by_either_name_and_are_not_mixed()
    {
        var index = new NameIndex(
        [
            Cases.Person("both", "Вера Вымыслова", "one"), Cases.Person("both", "Олег Примеров", "other"), Cases.Person("alone", "Олег Вымыслов"),
        ]);

        index.Answer("Вымыслова Вера").ShouldBe("one: both");
        index.Answer("Примеров").ShouldBe("one: both");
        index.Answer("Олег Вымыслов").ShouldBe("one: alone");
        index.Answer("Вера Примерова").ShouldStartWith("none:");
    }

    [Fact]
    public void Wife_and_husband_are_told_apart_by_the_gender_of_their_name()
    {
        var index = Cases.With(("wife", "Вера Вымыслова"), ("husband", "Олег Вымыслов"));

        index.Answer("Олег Вымыслов").ShouldBe("one: husband");
        index.Answer("Вера Вымыслова").ShouldBe("one: wife");
        index.Answer("Вымысловой").ShouldBe("one: wife");
        index.Answer("Вымысловым").ShouldBe("one: husband");
        index.Answer("Vymyslov").ShouldBe("one: husband");
        // His genitive, and her nominative.
        index.Answer("Вымыслова").ShouldBe("several: wife husband");
    }

    [Fact]
    public void Who_wrote_the_name_in_two_orders_is_one_person()
    {
        var index = new NameIndex([Cases.Person("raud", "RAUD Mihkel"), Cases.Person("raud", "Mihkel Raud"), Cases.Person("raud", "Raud Mihkel")]);

        index.Answer("Raud").ShouldBe("one: raud");
        index.Answer("Mihkel").ShouldBe("none: raud");
    }

    [Fact]
    public void More_namesakes_than_anybody_reads_are_all_among_which_to_choose()
    {
        var index = new NameIndex(Enumerable.Range(0, 500).Select(number => Cases.Person($"case-{number}", $"Вера Вымыслова {(char)('А' + (number % 20))}.")));

        index.Find("Вымыслова").ShouldBeOfType<SeveralCases>().Slugs.Count.ShouldBe(500);
    }
}
