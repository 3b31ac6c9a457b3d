using System.Text;
using Casework;
using Casework.Cases;
using Casework.Dates;
using Casework.Deadlines;
using FsCheck;
using FsCheck.Fluent;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Cases.CaseFiles;

/// <summary>Cases such as the reader can give, with texts that YAML would like to misread.</summary>
static class GeneratedCases
{
    static readonly string[] Pieces =
    [
        "a", "Жексен", "й", "\"", "'", ":", ": ", "#", " #", "- ", "-", "\n", "\n\n", " ", "  ", "\t", "\r", "yes", "null", "~", "2022-12", "1e3", "0x1F", "12:30", "\u00A0", "😀", "\u0085",
        "\u2028", "\u2029", "?", "? ", "!", "!!str", "&a", "*a", "%YAML 1.1", "---", "...", "[", "]", "{", "}", ",", "|", ">", "|-", "@", "`", "\\", "\\n", "<<", "=", "«", "»", "—", "№ 5",
        "\uE000", "\u3000", "words that go on", "слова и ещё слова", "e\u0301",
    ];

    /// <summary>What is left of any text when the reader has read it, cut to a length.</summary>
    static string Readable(string text, int length)
    {
        var kept = string.Concat(text.EnumerateRunes().Where(rune => rune.Value == '\n' || !Rune.IsControl(rune)).Take(length)).Normalize().Trim();
        return kept.Length == 0 ? "x" : kept;
    }

    static Gen<string> Text(int length) =>
        Gen.Frequency((4, Gen.Choose(1, 6)), (1, Gen.Choose(30, 90))).SelectMany(count => Gen.Elements(Pieces).ListOf(count)).Select(pieces => Readable(string.Concat(pieces), length));

    static Gen<Localized> Localized(int length) =>
        from languages in Gen.SubListOf(Language.English, Language.Russian, Language.Kazakh).Where(some => some.Count > 0)
        from texts in Text(length).ListOf(languages.Count)
        select new Localized(languages.Zip(texts).ToDictionary(pair => pair.First, pair => pair.Second));

    static Gen<Localized> InEveryLanguage(int length) =>
        Text(length).Three().Select(texts => new Localized(new Dictionary<Language, string>
        {
            [Language.English] = texts.Item1,
            [Language.Russian] = texts.Item2,
            [Language.Kazakh] = texts.Item3,
        }));

    static Gen<T?> Perhaps<T>(Gen<T> value)
        where T : class =>
        Gen.OneOf(value.Select(it => (T?)it), Gen.Constant<T?>(null));

    static Gen<T> WordOf<T>()
        where T : struct, Enum =>
        Gen.Elements(Enum.GetValues<T>());

    static readonly Gen<Edtf> Date = Gen.Elements(
        "2022", "2022-12", "2022-12-14", "2022-12?", "2022-11-XX", "2020-04/..", "../2020-04", "2020-04/", "{2020-06-01,2020-06-05}", "[2020-06-01,2020-06-05]", "-0044",
        "2022-12-14T10:00[Asia/Almaty]").Select(Edtf.Parse);

    static readonly Gen<IReadOnlyList<Citation>> Sources =
        from first in Gen.Elements("null", "2022", "a-paper")
        from place in Perhaps(Text(40))
        from second in Gen.Elements(Array.Empty<Citation>(), [new("other", Place: null)])
        select (IReadOnlyList<Citation>)[new(first, place), .. second];

    static readonly Gen<IReadOnlyList<string>> People = Gen.SubListOf<string>("somebody", "yes", "123").Select(some => (IReadOnlyList<string>)[.. some]);

    static Source Source(string id, Localized title, Localized publisher, Edtf date) =>
        new(id, title, publisher, date, ["no", "ru"], id == "other" ? new("https://example.org/статья?a=1&b=2#c") : null);

    static readonly Gen<Party> Party =
        from kind in WordOf<PartyKind>()
        from role in WordOf<PartyRole>()
        from name in InEveryLanguage(60)
        from also in Text(60).ListOf(4)
        from description in Perhaps(Localized(100))
        from sources in Sources
        select new Party(
            "", kind, role, Visibility.Public,
            [.. name.Texts.Select(pair => new PartyName(pair.Value, pair.Key)), .. also.Distinct().Except(name.Texts.Values).Select(spelling => new PartyName(spelling, Language: null))], description, sources);

    static readonly Gen<CaseEvent> Event =
        from kind in WordOf<EventKind>()
        from date in Perhaps(Date)
        from claim in WordOf<ClaimStatus>()
        from claimant in Localized(60)
        from visibility in WordOf<Visibility>()
        from text in Localized(400)
        from people in People
        from sources in Sources
        select new CaseEvent("it-happened", kind, date, "trial", claim, claim == ClaimStatus.Alleged ? claimant : null, visibility, text, people, sources);

    static readonly Gen<DeadlineRule> Rule =
        from period in Gen.Elements("P15D", "P1M", "P1Y2M3W4D").Select(CalendarPeriod.Parse)
        select new DeadlineRule("it-happened", period, DayCount.Calendar, RollsOver: false);

    /// <summary>Without any of the three there are no terms.</summary>
    static readonly Gen<DeadlineTerms> Terms =
        from rule in Perhaps(Rule)
        from basis in Perhaps(Localized(100))
        from confirmed in Gen.Elements(true, false)
        select new DeadlineTerms(rule, basis, confirmed || (rule is null && basis is null));

    static readonly Gen<ScheduledEvent> Scheduled =
        from kind in WordOf<ScheduledKind>()
        from date in Perhaps(Date)
        from status in WordOf<ScheduledStatus>()
        from text in Localized(200)
        from venue in Perhaps(Localized(60))
        from zone in Perhaps(Gen.Constant("Asia/Almaty"))
        from people in People
        from sources in Sources
        from terms in Perhaps(Terms)
        select new ScheduledEvent(
            "no", terms is null ? kind : ScheduledKind.Deadline, terms?.Rule is null ? date : null, Proceeding: null, status, Visibility.Editors, text, venue, zone, Revision: 1, people, sources, terms);

    static readonly Gen<Obligation> Obligation =
        from text in Localized(200)
        from every in Gen.Elements("P15D", "P1M10D", "P2W", "P1Y").Select(CalendarPeriod.Parse)
        from since in Perhaps(Gen.Elements("2020", "2021-05-01", "2020-04?").Select(Edtf.Parse))
        from until in Perhaps(Gen.Elements("2022", "2022-05-01", "2022-04~").Select(Edtf.Parse))
        from visibility in WordOf<Visibility>()
        from people in People
        from sources in Sources
        select new Obligation("duty", visibility, text, every, since, until, people, sources);

    static readonly Gen<Proceeding> Proceeding =
        from kind in WordOf<ProceedingKind>()
        from authority in Perhaps(Localized(60))
        from numbers in Text(40).ListOf(3)
        from sources in Sources
        select new Proceeding("trial", kind, Visibility.Public, authority, Parent: null, [.. numbers.Distinct()], sources);

    static readonly Gen<Assessment> Assessment =
        from claimant in Localized(60)
        from grade in Perhaps(Text(10))
        from texts in Localized(100).Three()
        from sources in Sources
        select new Assessment("graded", Visibility.Public, claimant, grade, texts.Item1, [texts.Item2], texts.Item2.Equals(texts.Item3) ? [] : [texts.Item2, texts.Item3], sources);

    public static readonly Gen<Case> Any =
        from title in InEveryLanguage(80)
        from summary in InEveryLanguage(200)
        from sourceTexts in Localized(80).Two()
        from dates in Date.Two()
        from parties in Party.Two()
        from proceeding in Proceeding
        from happened in Event
        from expected in Scheduled
        from article in Localized(60)
        from binds in People
        from assessment in Assessment
        from sources in Sources
        from tags in Gen.SubListOf<string>("null", "статья-405", "405", "a_b", "on")
        from duties in Gen.SubListOf<int>(1).SelectMany(some => Obligation.ListOf(some.Count))
        select RuledDeadlines.Dated(new Case(
            CaseSlug.Parse("2022-12"), "NO", "Asia/Almaty", Visibility.Public, title, summary, sources,
            [
                Source("null", sourceTexts.Item1, sourceTexts.Item2, dates.Item1), Source("2022", sourceTexts.Item2, sourceTexts.Item1, dates.Item2),
                Source("a-paper", sourceTexts.Item1, sourceTexts.Item1, dates.Item1), Source("other", sourceTexts.Item2, sourceTexts.Item2, dates.Item2),
            ],
            [parties.Item1 with { Id = "somebody" }, parties.Item2 with { Id = "yes" }, parties.Item2 with { Id = "123" }],
            [proceeding], [happened], [expected],
            [new("charge", Visibility.Public, article, article, binds, sources)], [new("curfew", Visibility.Editors, article, Sentence: binds.Count > 1, binds, sources)],
            [assessment], [.. tags], [CaseSlug.Parse("no"), CaseSlug.Parse("1")], [.. duties]), list: null).Case;
}
