using Casework.Dates;

namespace Casework.Tests.Dates;

public sealed class EdtfProblemTests
{
    [Theory]
    [InlineData("", "The date is empty: write a year, a month or a day such as 2022, 2022-12 or 2022-12-14.")]
    [InlineData("14 December", "There is a space at character 3: a date has none.")]
    [InlineData("14.12.2022", "\"14.12.2022\" (character 1) is not a date: write a year, a month or a day such as 2022, 2022-12 or 2022-12-14.")]
    [InlineData("Tomorrow", "\"Tomorrow\" (character 1) is not a date: write a year, a month or a day such as 2022, 2022-12 or 2022-12-14.")]
    [InlineData("2022-02-30", "Day \"30\" (character 9) does not exist: February 2022 has 28 days, so write 01 to 28, or XX.")]
    [InlineData("2022-13", "Month \"13\" (character 6) does not exist: write 01 to 12, 21 to 24 for a season, 33 to 36 for a quarter, 40 or 41 for a half of a year, or XX.")]
    [InlineData("2022-1X", "Month \"1X\" (character 6) is not one: write 01 to 12, 21 to 24 for a season, 33 to 36 for a quarter, 40 or 41 for a half of a year, or XX.")]
    [InlineData("2022-12-1X", "Day \"1X\" (character 9) is not one: write two digits or XX.")]
    [InlineData("2022-XX-05", "A day (character 9) cannot follow an unknown month: write XX for the day too.")]
    [InlineData("2022-21-05", "A day (character 9) cannot follow a season, quarter or half of a year.")]
    [InlineData("202X-05", "A month (character 6) cannot follow a year with an X: write the year alone.")]
    [InlineData("2XXX", "Year \"2XXX\" (character 1) is not a year: four digits, of which the last one or two may be X.")]
    [InlineData("20X2", "Year \"20X2\" (character 1) is not a year: four digits, of which the last one or two may be X.")]
    [InlineData("-0000", "Year -0000 (character 1) does not exist: the year before 0001 is 0000.")]
    [InlineData("9999", "Year \"9999\" (character 1) is out of range: years go from -9997 to 9998; an end that never comes is written '..'.")]
    [InlineData("9998-24", "The winter of 9998 (character 6) ends out of range: years go from -9997 to 9998.")]
    [InlineData("Y170000002", "Long years (Y, character 1) are not read: years from -9997 to 9998 have four digits.")]
    [InlineData("2022?-12", "'?' at character 5 stands inside the date: '?', '~' and '%' are read at its end, for the whole of it.")]
    [InlineData("2020-06/2020-05", "The interval ends before it starts: write the earlier date first.")]
    [InlineData("2022/12/14", "There is a second '/' at character 8: an interval has a start and an end, such as 2020-06-01/2020-06-04.")]
    [InlineData("2020/2020-13", "Month \"13\" (character 11) does not exist: write 01 to 12, 21 to 24 for a season, 33 to 36 for a quarter, 40 or 41 for a half of a year, or XX.")]
    [InlineData("../..", "The interval has neither a start nor an end: write a date on one side of '/' at least.")]
    [InlineData("[2020,2021", "The set is opened by '[' at character 1 and not closed: end it with ']'.")]
    [InlineData("{2020,,2021}", "A date is missing at character 7: a set is written such as {2020-06-01,2020-06-05} or [2020-06-01..2020-06-05].")]
    [InlineData("[2021..2020]", "The interval ends before it starts: write the earlier date first.")]
    [InlineData("[2020?..2021]", "A range inside a set ends at a plain date (character 2): no '?', '~', '%' or X there.")]
    [InlineData("2022-12-14T10:00", "The time has no zone: add it in brackets at the end, such as 2022-12-14T10:00[Asia/Almaty].")]
    [InlineData("2022-12-14T24:00[Asia/Almaty]", "Time \"24:00\" (character 12) is not one: write 00:00 to 23:59, with seconds if need be, and the zone in brackets, such as 2022-12-14T10:00[Asia/Almaty].")]
    [InlineData("2022-12-14T10:00[Asia/Almata]", "Zone \"Asia/Almata\" (character 18) is unknown: write an IANA zone such as Asia/Almaty or Europe/London.")]
    [InlineData("2022-12-14T10:00[Asia/Almaty", "The zone is opened by '[' at character 17 and not closed: end it with ']'.")]
    [InlineData("2022-12-14T10:00[Asia/Almaty]?", "Nothing may follow the zone (character 30): a time is written such as 2022-12-14T10:00[Asia/Almaty].")]
    [InlineData("2022-12T10:00[Asia/Almaty]", "A time (character 8) follows a plain day only, such as 2022-12-14T10:00[Asia/Almaty].")]
    [InlineData("2022-03-27T01:30[Europe/London]", "2022-03-27T01:30 does not exist in Europe/London: the clocks are put forward over it. Write a time before or after the gap.")]
    public void A_wrong_date_is_told_what_where_and_what_is_allowed(string text, string sentence)
    {
        Edtf.TryParse(text, out var date, out var problem).ShouldBeFalse();

        date.ShouldBeNull();
        problem.ShouldBe(sentence);
        Should.Throw<FormatException>(() => Edtf.Parse(text)).Message.ShouldBe(sentence);
    }

    [Fact]
    public void No_text_at_all_is_a_problem_too() => Edtf.TryParse(null, out _, out _).ShouldBeFalse();

    [Fact]
    public void An_endless_text_is_refused_by_its_length() =>
        Should.Throw<FormatException>(() => Edtf.Parse(new string('2', 4000))).Message.ShouldBe("The date has 4000 characters: 400 are allowed.");
}
