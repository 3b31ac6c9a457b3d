using Casework;
using Casework.Cases;

namespace Casebell.Tests.Cases.CaseFiles;

/// <summary>Each thing of the bundled case says what the documents say of it, in English and in Russian; where they differ, both.</summary>
public sealed class FactsOfTheFirstCase
{
    static readonly Casework.Cases.Case Zheksebaev = BundledCase.Read("zheksebaev");

    static readonly Dictionary<string, Localized> Said = new(
    [
        .. Zheksebaev.Parties.Select(party => KeyValuePair.Create(party.Id, party.Description!)),
        .. Zheksebaev.Events.Select(happened => KeyValuePair.Create(happened.Id, happened.Text)),
        .. Zheksebaev.Scheduled.Select(expected => KeyValuePair.Create(expected.Id, expected.Text)),
        .. Zheksebaev.Charges.Select(charge => KeyValuePair.Create(charge.Id, charge.Text)),
        .. Zheksebaev.Restrictions.Select(restriction => KeyValuePair.Create(restriction.Id, restriction.Text)),
        .. Zheksebaev.Obligations.Select(duty => KeyValuePair.Create(duty.Id, duty.Text)),
    ]);

    /// <summary>A thing's id, and what stands in its text; <c>|</c> parts what must all be there.</summary>
    public static TheoryData<string, string, string> Facts => new()
    {
        {
            "askhat-zheksebaev",
            "49|small-business owner|activist|journalist|arrested and convicted|administratively liable",
            "49 лет|гражданский активист|журналистом|к административной ответственности|арестовывали и осуждали"
        },
        { "kazhibayev", "Senior investigative officer|Investigative Division of the Almaty City Police Department", "следователь" },
        { "masakbayev", "Head of the Criminal Prosecution Department", "Начальник управления" },
        {
            "farrior",
            "TrialWatch expert|co-author of the report|grade|former professor at Vermont Law School|professor of international law and human rights",
            "соавтор отчёта|оценку|профессор международного права и прав человека|бывший профессор"
        },
        { "koshe-party", "May 2020|26 June 2020", "19 мая 2020|26 июня 2020" },
        { "dck", "banned in 2018", "в 2018 году" },
        { "dck-ban", "DCK", "ДВК" },
        { "renaming", "With others|active part|renaming DCK to Koshe Partiyasy", "переименовании ДВК в «Көше партиясы»" },
        { "video-16-april", "Facebook|specialists|chat of Koshe Partiyasy", "Facebook|специалистам|чат «Көше партиясы»" },
        { "video-18-april", "Facebook|«Жуқа» armband", "Facebook|«Жуқа»" },
        { "video-5-may", "Facebook|registered", "Facebook|регистрации" },
        { "video-11-may", "Facebook|flag|call to join", "Facebook|флага|вступать" },
        { "video-12-may", "YouTube|prepare for peaceful protests", "YouTube|мирным протестам" },
        { "yesil-court", "Yesil District Court|change of name|not published", "Есильский районный суд|название|не опубликовано" },
        { "koshe-ban", "withheld from the defence|repeated requests|not named|May 2020", "неоднократные ходатайства|не назван|май 2020" },
        { "video-23-may", "his Facebook page|another man", "Facebook|другой человек" },
        { "chats-june", "Telegram|protest of 6 June", "Telegram|6 июня" },
        { "chats-defender", "Telegram|human-rights defender|making and spreading videos", "правозащитником|распространять видео" },
        { "koshe-ban-in-force", "takes effect|nearly all of the conduct", "вступает в силу|почти всех" },
        { "asar", "Astana|Asar|collective help to build a house", "Астану|асар" },
        { "leading-role", "Opposition convictions|“leading role”|not make clear|another man", "«ведущая роль»|неясно|другом человеке" },
        { "arrest", "Arrested|nearly a year|before the conviction", "почти год" },
        { "charges-argued", "writes the legal argumentation", "составляет правовое обоснование" },
        { "charges-approved", "Head of the Criminal Prosecution Department approves", "утверждает" },
        {
            "conviction",
            "organising|taking part|Five years in prison|five years without social and political activity|media and telecommunication networks",
            "в организации|в участии|Пять лет лишения свободы|сети телекоммуникаций"
        },
        { "appeal-rejected", "rejects his appeal", "отклоняет жалобу" },
        { "sentence-changed", "suspended|motion|restriction of liberty", "по ходатайству защиты|неотбытая часть|ограничением свободы|приостановлено" },
        { "release", "penal colony|early conditional release", "из колонии|условно-досрочном" },
        { "flight", "beginning of the month|Kyrgyzstan", "В начале месяца|Кыргызстан" },
        { "detained-in-kyrgyzstan", "crossing the border illegally", "незаконное пересечение границы" },
        { "asylum-request", "asylum in Kyrgyzstan", "убежища в Кыргызстане" },
        { "supreme-court-decision", "Supreme Court of Kazakhstan|appeal", "Верховного суда Казахстана|кассационной жалобе" },
        { "asylum-decision", "asylum", "убежище" },
        { "article-182-part-1", "Establishment of an extremist group", "Создание экстремистской группы" },
        { "article-405-part-2", "Participation in the activities of an extremist organisation", "Участие в деятельности экстремистской организации" },
        { "article-405", "Managing, or participating in|convicted of organising and of participating", "осуждён за организацию и за участие" },
        { "prison", "five years", "пять лет" },
        { "activity-ban", "five-year ban on political activism", "пять лет" },
        { "city-limits", "city limits of Almaty", "пределов города Алматы" },
        { "no-posts", "no posts on social media|no activism", "в соцсетях" },
        { "accounts-frozen", "bank accounts frozen", "заморожены" },
        { "police-reports", "report to the police", "отмечаться в полиции" },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void Each_thing_says_what_the_documents_say(string id, string english, string russian)
    {
        foreach (var (language, parts) in new[] { (Language.English, english), (Language.Russian, russian) })
            foreach (var part in parts.Split('|'))
                Said[id].In(language).Text.ShouldContain(part, Shouldly.Case.Sensitive);
    }

    [Fact]
    public void Nothing_is_said_that_is_not_held_to_the_documents() => Facts.Select(row => row.Data.Item1).ShouldBe(Said.Keys);

    [Fact]
    public void The_findings_are_those_of_the_report()
    {
        string[] found =
        [
            "Key witnesses", "linguistic and psychological experts", "was withheld", "before the ban took effect", "extension of DCK", "incited violence",
            "a parliamentary republic, dissatisfaction, and calls to resign",
        ];
        foreach (var (finding, said) in Zheksebaev.Assessments[0].Findings.Zip(found))
            finding.In(Language.English).Text.ShouldContain(said, Shouldly.Case.Sensitive);
        Zheksebaev.Assessments[0].Text.In(Language.Russian).Text.ShouldContain("МПГПП");
    }

    [Fact]
    public void Who_wrote_and_who_approved_the_argumentation_and_which_movement_is_meant_stands_with_the_event() =>
        Zheksebaev.Events.Where(happened => happened.People.Count > 0).Select(happened => $"{happened.Id}: {string.Join(", ", happened.People)}").ShouldBe(
        [
            "dck-ban: dck", "renaming: dck, koshe-party", "video-16-april: koshe-party", "video-5-may: koshe-party", "video-11-may: koshe-party", "yesil-court: dck, koshe-party",
            "koshe-ban: koshe-party", "koshe-ban-in-force: koshe-party", "charges-argued: kazhibayev", "charges-approved: masakbayev", "conviction: koshe-party",
        ]);

    [Theory]
    [InlineData("koshe-party", "Koshe Party, Koshe Partiyasy, «Көше партиясы»")]
    [InlineData("dck", "DCK, ДВК, Democratic Choice of Kazakhstan, Демократический выбор Казахстана")]
    [InlineData("kazhibayev", "G. Kazhibayev, #KAZHIBAYEV")]
    [InlineData("masakbayev", "I. B. Masakbayev")]
    [InlineData("farrior", "Stephanie Farrior, Стефани Фарриор")]
    public void The_names_are_there_as_the_documents_spell_them(string id, string names) =>
        names.Split(", ").ShouldBeSubsetOf(Zheksebaev.Parties.Single(party => party.Id == id).Names.Select(name => name.Text));

    [Fact]
    public void The_sources_are_the_two_documents() =>
        Zheksebaev.Sources.Select(source => $"{source.Id} {source.Date} {string.Join(' ', source.Languages)} {source.Publisher.In(Language.English).Text}").ShouldBe(
            ["almaty-2021 2021-04-22 en Unsigned, Almaty", "cfj-2022 2022-11? en ru Clooney Foundation for Justice, TrialWatch"]);

    [Fact]
    public void Twelve_others_were_prosecuted_and_are_not_named()
    {
        Zheksebaev.Summary.In(Language.English).Text.ShouldContain("12 co-defendants");
        Zheksebaev.Parties.ShouldNotContain(party => party.Role == PartyRole.CoDefendant);
    }
}
