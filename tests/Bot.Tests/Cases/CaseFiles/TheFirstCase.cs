using System.Text.RegularExpressions;
using Casework;
using Casework.Cases;
using NodaTime;

namespace Casebell.Tests.Cases.CaseFiles;

/// <summary>The bundled case says what its two documents say: no more, no less, and each thing with its source.</summary>
public sealed partial class TheFirstCase
{
    static readonly Casework.Cases.Case Zheksebaev = BundledCase.Read("zheksebaev");

    /// <summary>The timeline of the facts, row for row: date, kind, claim, sources.</summary>
    const string Timeline = """
        2018 Background Reported cfj-2022
        2019-12 Conduct Alleged almaty-2021 item 1
        2020-04-16 Conduct Alleged almaty-2021 item 2
        2020-04-18 Conduct Alleged almaty-2021 item 3
        2020-05-05 Conduct Alleged almaty-2021 item 4
        2020-05-11 Conduct Alleged almaty-2021 item 5
        2020-05-12 Conduct Alleged almaty-2021 item 6
        2020-05-19 Background Reported almaty-2021 item 1
        2020-05-19 Background Reported cfj-2022
        2020-05-23 Conduct Alleged almaty-2021 item 7
        {2020-06-01,2020-06-02,2020-06-05,2020-06-06} Conduct Alleged almaty-2021 item 12
        2020-06-01/2020-06-04 Conduct Alleged almaty-2021 item 13
        2020-06-26 Background Reported cfj-2022
        2020-07-19 Conduct Alleged almaty-2021 item 11
        undated Conduct Alleged almaty-2021 item 9, almaty-2021 item 10
        2020-08 Detention Reported cfj-2022
        2021-04-05 Investigation Reported almaty-2021
        2021-04-06 Investigation Reported almaty-2021
        2021-10-11 Verdict Reported cfj-2022
        2021-12 AppealDecision Reported cfj-2022
        2022-04 SentenceChange Reported cfj-2022
        2022-05 Release Reported cfj-2022
        2022-11 Flight Reported cfj-2022
        2022-11 Detention Reported cfj-2022
        2022-11 AsylumRequest Reported cfj-2022
        """;

    /// <summary>Everybody who is in the file. Whoever is not listed here must not be in it.</summary>
    static readonly string[] Everybody =
    [
        "askhat-zheksebaev: Askhat Zheksebaev, Асхат Жексебаев, Асхат Жексебаев",
        "kazhibayev: G. Kazhibayev",
        "masakbayev: I. B. Masakbayev",
        "farrior: Stephanie Farrior, Стефани Фарриор, Стефани Фарриор",
        "koshe-party: Koshe Party, «Көше партиясы», «Көше партиясы»",
        "dck: Democratic Choice of Kazakhstan, Демократический выбор Казахстана, Қазақстанның демократиялық таңдауы",
    ];

    [Fact]
    public void Every_row_of_the_timeline_is_an_event_and_no_other_is() =>
        string.Join('\n', Zheksebaev.Events.Select(e => $"{e.Date?.ToString() ?? "undated"} {e.Kind} {e.Claim} {Cited(e.Sources)}")).ShouldBe(Timeline.ReplaceLineEndings("\n"));

    [Fact]
    public void Every_allegation_is_the_investigators() =>
        Zheksebaev.Events.Where(e => e.Claim == ClaimStatus.Alleged).ShouldAllBe(e => e.ClaimedBy!.In(Language.English).Text == "the investigator");

    [Fact]
    public void Two_decisions_are_expected_one_perhaps_in_December_and_one_nobody_knows_when() =>
        Zheksebaev.Scheduled.Select(s => $"{s.Id} {s.Kind} {s.Date?.ToString() ?? "undated"} {s.Proceeding} {s.Status} {s.Zone ?? "Asia/Almaty"}").ShouldBe(
            ["supreme-court-decision ExpectedDecision 2022-12? cassation Scheduled Asia/Almaty", "asylum-decision ExpectedDecision undated asylum Scheduled Asia/Bishkek"]);

    [Fact]
    public void In_November_2022_it_is_pending_at_the_Supreme_Court_after_a_rejected_appeal()
    {
        var standing = CaseStanding.At(Zheksebaev, Instant.FromUtc(2022, 11, 15, 6, 0));
        standing.Pending!.Id.ShouldBe("cassation");
        standing.Next!.Id.ShouldBe("supreme-court-decision");
        standing.WindowPassed.ShouldBeFalse();
        standing.LatestOutcome!.Id.ShouldBe("appeal-rejected");
        standing.Undated.Select(s => s.Id).ShouldBe(["asylum-decision"]);
    }

    [Fact]
    public void Both_sets_of_charges_stand() =>
        Zheksebaev.Charges.Select(charge => $"{charge.Article.In(Language.English).Text}, {Cited(charge.Sources)}").ShouldBe(
            ["Article 182 part 1, almaty-2021", "Article 405 part 2, almaty-2021", "Article 405 of the Criminal Code of Kazakhstan, cfj-2022"]);

    [Fact]
    public void The_instances_form_a_chain_and_asylum_stands_apart() =>
        Zheksebaev.Proceedings.Select(p => $"{p.Parent ?? "-"} > {p.Id}").ShouldBe(
            ["- > investigation", "investigation > first-instance", "first-instance > appeal", "appeal > enforcement", "appeal > cassation", "- > asylum"]);

    [Fact]
    public void The_assessment_is_grade_D_with_its_findings_and_rights()
    {
        var assessment = Zheksebaev.Assessments.ShouldHaveSingleItem();
        assessment.Grade.ShouldBe("D");
        assessment.By.In(Language.Russian).Text.ShouldContain("Фарриор");
        assessment.Findings.Count.ShouldBe(7);
        assessment.Rights.Select(right => right.In(Language.English).Text).ShouldBe(["Fair trial", "Freedom of expression", "Freedom of peaceful assembly", "Equality before the law"]);
    }

    [Fact]
    public void The_sentence_is_kept_apart_from_the_conditions_of_release() =>
        Zheksebaev.Restrictions.Select(r => $"{r.Id} {r.Sentence}").ShouldBe(
            ["prison True", "activity-ban True", "city-limits False", "no-posts False", "accounts-frozen False"]);

    [Fact]
    public void He_reports_to_the_police_every_15_days_and_nobody_says_since_when() =>
        Zheksebaev.Obligations.Select(duty => $"{duty.Id} {duty.Every} {duty.From?.ToString() ?? "?"} {duty.Until?.ToString() ?? "?"} {Cited(duty.Sources)}").ShouldBe(["police-reports P15D ? ? cfj-2022"]);

    [Fact]
    public void Nobody_is_in_the_file_but_those_who_may_be() =>
        Zheksebaev.Parties.Select(party => $"{party.Id}: {string.Join(", ", party.Names.Where(name => name.Language is not null).Select(name => name.Text))}").ShouldBe(Everybody);

    /// <summary>A name would be written with a capital, so no such word may stand in any sentence of the file that is not on this list.</summary>
    [Fact]
    public void No_other_name_stands_in_a_sentence() =>
        CapitalInsideASentence().Matches(BundledCase.Text("zheksebaev")).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal).ShouldBe("""
            Almaty Article Asar Askhat Astana Choice City Civil Clooney Code Court Covenant Criminal DCK December Democratic Department District Division
            English Facebook Farrior Foundation Head ICCPR International Investigative Jeksebaev June Justice Kazakhstan Koshe Kyrgyzstan Law May Partiyasy Party
            Police Political Prosecution Rights Russian School Stephanie Supreme Telegram TrialWatch Vermont Yesil YouTube Zheksebaev Zheksebayev
            Азаматтық Алматы Астану Асхат Асхата Вермонт Вермонтской Верховного ДВК Демократический Департамента Жексебаев Жексебаева Жексебаевтың Жоғарғы
            Жуқа За Казахстана Клуни Коше Кыргызстан Кыргызстана Кыргызстане Көше МПГПП Международный Отчёте Полиция СМИ Соты Сотының Стефани Уголовного
            Фарриор Фонд Қазақстаннан Қазақстанның Қылмыстық Қырғызстанда Қырғызстаннан Қырғызстанға ҚДТ
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), ignoreOrder: true);

    [Fact]
    public void Every_spelling_that_a_reader_would_try_is_there()
    {
        string[] tried = ["ZHEKSEBAYEV", "ZHEKSEBAEV", "#ZHEKSEBAYEV", "Askhat Zheksebayev", "Jeksebaev", "Zhexebayev", "Жексебаева", "#жексебаев"];
        tried.ShouldBeSubsetOf(Zheksebaev.Parties[0].Names.Select(name => name.Text));
    }

    [Fact]
    public void Everything_is_said_in_three_languages() =>
        Texts().ShouldAllBe(text => text.Texts.Count == Language.All.Count);

    [Fact]
    public void All_of_it_may_be_shown() =>
        Casebell.Cases.CaseJson.Write(PublicView.Of(Zheksebaev).ShouldNotBeNull()).ShouldBe(Casebell.Cases.CaseJson.Write(Zheksebaev));

    [GeneratedRegex(@"(?:(?<=[\p{L}\p{N},;)»”—] )|(?<=[(«“]))\p{Lu}\p{L}+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CapitalInsideASentence();

    static string Cited(IEnumerable<Citation> sources) => string.Join(", ", sources.Select(source => $"{source.Source} {source.Place}".TrimEnd()));

    static IEnumerable<Localized> Texts() =>
    [
        Zheksebaev.Summary,
        Zheksebaev.Title,
        .. Zheksebaev.Sources.SelectMany(source => new[] { source.Title, source.Publisher }),
        .. Zheksebaev.Parties.Select(party => party.Description).OfType<Localized>(),
        .. Zheksebaev.Proceedings.Select(proceeding => proceeding.Authority).OfType<Localized>(),
        .. Zheksebaev.Events.Select(e => e.Text),
        .. Zheksebaev.Events.Select(e => e.ClaimedBy).OfType<Localized>(),
        .. Zheksebaev.Scheduled.Select(s => s.Text),
        .. Zheksebaev.Charges.SelectMany(charge => new[] { charge.Article, charge.Text }),
        .. Zheksebaev.Restrictions.Select(restriction => restriction.Text),
        .. Zheksebaev.Assessments.SelectMany(a => new[] { a.By, a.Text }.Concat(a.Findings).Concat(a.Rights)),
    ];
}
