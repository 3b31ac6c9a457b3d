using Casework.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Dates;

public sealed class EdtfWordsTests
{
    static readonly string[] Dates =
    [
        "2021-10-11", "2021-10-11?", "2021-10-11~", "2021-10-11%",
        "2022-12", "2022-12?", "2022-12~", "2022-12%", "2022-11-XX", "2022-11-XX?", "2022-XX", "2022-XX-XX",
        "2018", "2018?", "2018~", "202X", "202X~", "20XX", "-0043",
        "2022-21", "2022-22~", "2022-23", "2022-24?", "2022-34", "2022-41",
        "2022-12-14T10:00[Asia/Almaty]", "2022-12-14T09:30[Europe/London]", "2022-12-14T10:05:16[UTC]",
        "2020-06-01/2020-06-04", "2020-06-02/2020-06-02", "2020-05-30/2020-06-04", "2019-12-30/2020-01-02", "2020-06/2020-08", "2019-11/2020-02", "2018/2020",
        "2020-06-02?/2020-07~", "2020-34/2020-36", "2018/2020-06-05", "2020-06-02/..", "2020-06/", "../2020-06-02", "/2020-06", "../201X",
        "{2020-06-01,2020-06-02,2020-06-05,2020-06-06}", "{2020-06-01,2020-06-03..2020-06-05}", "{2020-06,2020-08}", "{2018,2020,2021}", "{2020-05-30,2020-06-01}",
        "{2020-06-01?,2020-06-05}", "{2020-06-02..}", "{2020-06-02}",
        "[2020-06-01,2020-06-02,2020-06-05]", "[2020-06-01,2020-07]", "[2020-06-02..2020-06-15]", "[2020-06..2020-08]", "[2018..2020]", "[2018..2020-06-05]",
        "[..2020-06-02]", "[2020-06..]", "[2018,2020..]",
        .. Enumerable.Range(1, 12).Select(month => $"2022-{month:00}"),
        .. Enumerable.Range(1, 12).Select(month => $"2022-{month:00}/2023-{month:00}"),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public void The_words_of_dates_are_the_approved_ones(string code)
    {
        var language = Language.Find(code)!.Value;

        var table = string.Concat(Dates.Select(Edtf.Parse).Select(date => $"{date} | {EdtfWords.Bare(date, language)} | {EdtfWords.When(date, language)}\n"));

        table.ShouldBe(Approved.Text($"Dates.words.{code}"));
    }

    [Fact]
    public void Every_date_has_words_in_every_language() =>
        Prop.ForAll(EdtfTexts.Any.ToArbitrary(), text => Language.All.All(language =>
            EdtfWords.When(Edtf.Parse(text), language).Length > 0 && EdtfWords.Bare(Edtf.Parse(text), language).Length > 0))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void A_fuzzy_date_never_turns_into_a_day()
    {
        string[] months = ["-XX", "", "?", "~", "%", "-XX?"];
        Prop.ForAll(EdtfTexts.Days.ToArbitrary(), day => months.Select(end => Edtf.Parse(day[..7] + end))
            .All(date => Language.All.All(language => string.Concat(EdtfWords.When(date, language).Where(char.IsAsciiDigit)) == day[..4])))
            .Check(Config.QuickThrowOnFailure);
    }
}
