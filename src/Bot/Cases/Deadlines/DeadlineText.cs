using Casebell.Cases.Views;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.Deadlines;

/// <summary>What readers are told of a deadline beside its date: that it is only proposed, what it is counted from, and its basis.</summary>
public sealed class DeadlineText(TextCatalogue texts, PeriodText periods)
{
    const int LongestEvent = 160;

    /// <summary>The words for when it ends, with "(proposed)" behind them where nobody has confirmed it; anything but a deadline stays as it is.</summary>
    public Html Marked(Html expected, ScheduledEvent scheduled, Language language) =>
        scheduled.IsProposed() ? texts[language, "deadline.marked", ("expected", expected)] : expected;

    /// <summary>"proposed, not confirmed", or nothing.</summary>
    public Html Status(ScheduledEvent scheduled, Language language) => scheduled.IsProposed() ? texts[language, "deadline.proposed"] : Html.Empty;

    /// <summary>"Basis: …", or nothing.</summary>
    public Html Basis(ScheduledEvent scheduled, Language language)
    {
        if (scheduled.Deadline?.Basis is not { } basis)
            return Html.Empty;
        var voice = new Voice(texts, language);
        return texts[language, "deadline.basis", ("basis", voice.Say(basis))] + voice.Note();
    }

    /// <summary>"Counted: 15 days after: …", or nothing where the date is stated as such.</summary>
    /// <param name="case">The public view.</param>
    public Html Counted(Case @case, ScheduledEvent scheduled, Language language)
    {
        if (scheduled.Deadline?.Rule is not { } rule || From(@case, rule.After) is not { } from)
            return Html.Empty;
        var voice = new Voice(texts, language);
        var what = Shortened.ToWords(LongestEvent, voice.Say(from)).TrimEnd('.');
        return Html.Join(
            "\n",
            texts[language, "deadline.counted", ("period", periods.Of(rule, language)), ("from", what)] + voice.Note(),
            rule.RollsOver ? texts[language, "deadline.rollover"] : Html.Empty);
    }

    static Localized? From(Case @case, string id) =>
        @case.Events.FirstOrDefault(happened => happened.Id == id)?.Text ?? @case.Scheduled.FirstOrDefault(expected => expected.Id == id)?.Text;
}
