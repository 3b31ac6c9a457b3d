using Casework.Reminders;
using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Reminders;

public sealed class ReadingLeads
{
    [Theory]
    [InlineData("7d", "7d")]
    [InlineData("7d 1d 2h", "7d 1d 2h")]
    [InlineData("2h,1d,7d", "7d 1d 2h")]
    [InlineData("7d; 30m / 2H", "7d 2h 30m")]
    [InlineData("1 day", "1d")]
    [InlineData("a day and an hour before", "1d 1h")]
    [InlineData("2 hours before the hearing", "2h")]
    [InlineData("two weeks", "14d")]
    [InlineData("30 min", "30m")]
    [InlineData("half an hour", "30m")]
    [InlineData("7-day, 2-hour", "7d 2h")]
    [InlineData("on the day", "0d")]
    [InlineData("1 day, on the day", "1d 0d")]
    [InlineData("за 3 дня", "3d")]
    [InlineData("За три дня и за 2 часа до заседания", "3d 2h")]
    [InlineData("неделя", "7d")]
    [InlineData("за неделю, за день, за час", "7d 1d 1h")]
    [InlineData("2 часа", "2h")]
    [InlineData("полчаса", "30m")]
    [InlineData("накануне и в день заседания", "1d 0d")]
    [InlineData("5 дней утром", "5d 0d")]
    [InlineData("3 күн бұрын", "3d")]
    [InlineData("бір апта және екі сағат бұрын", "7d 2h")]
    [InlineData("сол күні", "0d")]
    [InlineData("0d", "0d")]
    [InlineData("24h", "1d")]
    [InlineData("60 days", "60d")]
    [InlineData("３ｄ，１２ｈ", "3d 12h")]
    [InlineData("1\u00A0день, 2\u202Fчаса", "1d 2h")]
    [InlineData("remind me 2 hours before the hearing", "2h")]
    [InlineData("the day of the hearing", "0d")]
    [InlineData("day before, day of", "1d 0d")]
    [InlineData("за час до начала слушания", "1h")]
    [InlineData("день заседания", "0d")]
    [InlineData("за день до заседания", "1d")]
    [InlineData("отырыс күні", "0d")]
    [InlineData("отырысқа 3 күн қалғанда", "3d")]
    [InlineData("соттан 2 сағат бұрын", "2h")]
    public void Leads_are_understood_as_people_write_them(string text, string codes) =>
        LeadReader.Read(text).ShouldBeOfType<LeadReading.Understood>().Leads.Select(lead => lead.Code).ShouldBe(codes.Split(' '));

    [Theory]
    [InlineData("-5m", LeadProblem.Negative)]
    [InlineData("1d -2h", LeadProblem.Negative)]
    [InlineData("3 lightyears", LeadProblem.Unclear)]
    [InlineData("", LeadProblem.Unclear)]
    [InlineData("before", LeadProblem.Unclear)]
    [InlineData("1.5h", LeadProblem.Unclear)]
    [InlineData("1 month", LeadProblem.Unclear)]
    [InlineData("2d+1h", LeadProblem.Unclear)]
    [InlineData("٣d", LeadProblem.Unclear)]
    [InlineData("1½h", LeadProblem.Unclear)]
    [InlineData("－5m", LeadProblem.Negative)]
    [InlineData("📅", LeadProblem.Unclear)]
    [InlineData("7", LeadProblem.NoUnit)]
    [InlineData("7 1 days", LeadProblem.NoUnit)]
    [InlineData("0h", LeadProblem.Zero)]
    [InlineData("0 minutes", LeadProblem.Zero)]
    [InlineData("61d", LeadProblem.TooLong)]
    [InlineData("9 weeks", LeadProblem.TooLong)]
    [InlineData("99999999999999999999h", LeadProblem.TooLong)]
    [InlineData("1h 2h 3h 4h 5h 6h 7h 8h 9h 10h 11h", LeadProblem.TooMany)]
    public void What_cannot_be_a_lead_is_refused_with_the_reason(string text, LeadProblem problem) =>
        LeadReader.Read(text).ShouldBe(new LeadReading.Refused(problem));

    [Fact]
    public void A_hundred_leads_are_too_many_and_the_same_lead_a_hundred_times_is_one()
    {
        LeadReader.Read(string.Join(' ', Enumerable.Range(1, 100).Select(minutes => $"{minutes}m"))).ShouldBe(new LeadReading.Refused(LeadProblem.TooMany));
        LeadReader.Read(string.Join(' ', Enumerable.Repeat("1d", 100))).ShouldBeOfType<LeadReading.Understood>().Leads.ShouldBe([Lead.Days(1)]);
        LeadReader.Read(new string('d', 100_000)).ShouldBe(new LeadReading.Refused(LeadProblem.TooMany));
    }

    [Fact]
    public void No_text_breaks_the_reader() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || LeadReader.Read(text) is not null).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    [Fact]
    public void What_a_lead_writes_is_read_as_that_lead() =>
        Prop.ForAll(
            Gen.OneOf(Gen.Constant(Lead.OnTheDay), Gen.Choose(1, 60).Select(Lead.Days), Gen.Choose(1, 1440).Select(Lead.Hours), Gen.Choose(1, 2000).Select(Lead.Minutes)).ToArbitrary(),
            lead => Lead.Parse(lead.Code) == lead && LeadReader.Read(lead.Code) is LeadReading.Understood { Leads: [var read] } && read == lead)
            .Check(Config.QuickThrowOnFailure);

    [Fact]
    public void Settings_with_the_same_leads_are_the_same()
    {
        LeadSettings read = new(LeadSettings.Parse("2h 7d nonsense 1d 1d"), Weekly: false);

        read.ShouldBe(LeadSettings.Default);
        read.GetHashCode().ShouldBe(LeadSettings.Default.GetHashCode());
        read.Codes.ShouldBe("7d 1d 2h");
        (read with { Weekly = true }).ShouldNotBe(read);
    }
}
