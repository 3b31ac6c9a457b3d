using Casebell.Messages.Wording;
using Casework;
using Casework.Deadlines;

namespace Casebell.Cases.Deadlines;

/// <summary>A period in words, as it was written: "1 month and 10 days" stays so, and 15 days never become two weeks.</summary>
public sealed class PeriodText(TextCatalogue texts)
{
    public Html Of(CalendarPeriod period, Language language) => Of(period, "period.days", language);

    public Html Of(DeadlineRule rule, Language language) => Of(rule.Period, rule.Count == DayCount.Working ? "period.working-days" : "period.days", language);

    /// <summary>Something done again and again, with how often, and from when until when where that is known.</summary>
    public Html Every(CalendarPeriod every, Language language) => texts[language, "period.every", ("period", Of(every, language))];

    Html Of(CalendarPeriod period, string days, Language language)
    {
        List<Html> parts = [];
        foreach (var (number, key) in ((int, string)[])[(period.Years, "period.years"), (period.Months, "period.months"), (period.Weeks, "period.weeks"), (period.Days, days)])
            if (number > 0)
                parts.Add(texts[language, key, ("n", number)]);
        return parts.Count == 1 ? parts[0] : texts[language, "period.and", ("list", Html.Join(", ", parts.SkipLast(1))), ("last", parts[^1])];
    }
}
