using Casebell.Cases.Deadlines;
using Casebell.Cases.Views;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;
using Casework.Dates;

namespace Casebell.Cases.Restrictions;

/// <summary>Something that has to be done again and again, in words: what, how often, and from when until when where that is known.</summary>
public sealed class ObligationText(TextCatalogue texts, PeriodText periods)
{
    /// <param name="most">Characters of what has to be done.</param>
    internal Html Of(Obligation obligation, Voice voice, Language language, int most) => Of(obligation, Shortened.ToWords(most, voice.Say(obligation.Text)).TrimEnd('.'), language);

    /// <param name="what">What has to be done, as it was said and cut already.</param>
    public Html Of(Obligation obligation, string what, Language language) => Html.Join(
        ", ",
        texts[language, "obligation.every", ("what", what), ("every", periods.Every(obligation.Every, language))],
        obligation.From is { } from ? texts[language, "obligation.from", ("date", EdtfWords.Bare(from, language))] : Html.Empty,
        obligation.Until is { } until ? texts[language, "obligation.until", ("date", EdtfWords.Bare(until, language))] : Html.Empty);
}
