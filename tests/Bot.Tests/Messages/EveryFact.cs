using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What the two documents state of the first case is all to be found through the chat. One row a fact; its parts stand in one paragraph.</summary>
public sealed class EveryFact(SharedStage shared) : IClassFixture<SharedStage>
{
    const string English = """
        12 co-defendants
        Askhat Zheksebaev | 49 | small-business owner | activist | journalist
        Askhat Zheksebaev | Асхат Жексебаев | ZHEKSEBAYEV | #ZHEKSEBAYEV | ZHEKSEBAEV
        Repeatedly arrested and convicted over protests and rallies | held administratively liable
        G. Kazhibayev | Senior investigative officer | Investigative Division of the Almaty City Police Department | #KAZHIBAYEV
        I. B. Masakbayev | Head of the Criminal Prosecution Department
        Stephanie Farrior | TrialWatch expert | co-author | Vermont Law School | international law and human rights | Стефани Фарриор
        Koshe Party | «Көше партиясы» | Koshe Partiyasy
        Democratic Choice of Kazakhstan | Демократический выбор Казахстана | DCK | ДВК
        The sources do not give the same charges
        Article 182 part 1 | Establishment of an extremist group | [1]
        Article 405 part 2 | Participation in the activities of an extremist organisation | [1]
        Article 405 of the Criminal Code of Kazakhstan | participating | convicted of organising and of participating | [2]
        2018 | Democratic Choice of Kazakhstan | banned | [2]
        December 2019 | Alleged by the investigator | active part in renaming DCK to Koshe Partiyasy | item 1
        16 April 2020 | Alleged by the investigator | Facebook | specialists | chat | item 2
        18 April 2020 | Alleged by the investigator | Facebook | «Жуқа» armband | item 3
        5 May 2020 | Alleged by the investigator | Facebook | registered | item 4
        11 May 2020 | Alleged by the investigator | Facebook | flag | call to join | item 5
        12 May 2020 | Alleged by the investigator | YouTube | peaceful protests | item 6
        19 May 2020 | Yesil District Court | change of name | not published
        19 May 2020 | bans Koshe Party | withheld from the defence despite repeated requests | court is not named | May 2020
        23 May 2020 | Alleged by the investigator | Facebook page | another man | item 7
        1, 2, 5 and 6 June 2020 | Alleged by the investigator | Telegram chats | protest of 6 June | item 12
        from 1 to 4 June 2020 | Alleged by the investigator | Telegram chats | human-rights defender | spreading videos | item 13
        26 June 2020 | ban of Koshe Party takes effect | after nearly all of the conduct
        19 July 2020 | Alleged by the investigator | Astana | Asar | build a house | item 11
        No date given | Alleged by the investigator | Opposition convictions | “leading role” | does not make clear | item 9 | item 10
        August 2020 | Arrested | nearly a year in pre-trial detention
        5 April 2021 | investigator | argumentation of the charges | [1]
        6 April 2021 | Head of the Criminal Prosecution Department | approves | [1]
        11 October 2021 | Convicted of organising | taking part | Five years in prison | five years without social and political activity | media and telecommunication networks | [2]
        December 2021 | appellate court rejects | [2]
        April 2022 | suspended | defence’s motion | restriction of liberty | [2]
        May 2022 | Released | penal colony | early conditional release | [2]
        November 2022 | beginning of the month | Kyrgyzstan | flees | [2]
        November 2022 | Detained in Kyrgyzstan | crossing the border illegally | [2]
        November 2022 | asylum in Kyrgyzstan | [2]
        December 2022 (not certain) | Decision of the Supreme Court of Kazakhstan | Cassation | [2]
        Date unknown
        Decision of the authorities of Kyrgyzstan on the request for asylum | [2]
        Investigation | Trial at first instance | Appeal | Enforcement of the sentence
        Appeal | Cassation | Supreme Court of Kazakhstan
        five years in prison
        five-year ban on political activism
        city limits of Almaty
        to the police | every 15 days
        no posts on social media | no activism
        bank accounts frozen
        An assessment of TrialWatch (Clooney Foundation for Justice)
        Grade: D | ICCPR
        Key witnesses could not be questioned
        linguistic and psychological experts | indictment | could not be questioned
        decision that banned the party was withheld
        Nearly all of the conduct came before the ban took effect
        extension of DCK | no evidence
        Neither the prosecution nor the court argued that he incited violence
        parliamentary republic | dissatisfaction | calls to resign
        Fair trial
        Freedom of expression
        Freedom of peaceful assembly
        Equality before the law
        Unsigned, Almaty | 22 April 2021 | English
        Clooney Foundation for Justice, TrialWatch | November 2022 (not certain) | English, Russian
        """;

    const string Russian = """
        12 другими обвиняемыми
        Асхат Жексебаев | 49 | владелец малого бизнеса | гражданский активист | журналистом
        Асхат Жексебаев | Askhat Zheksebaev | ZHEKSEBAYEV | #ZHEKSEBAYEV | ZHEKSEBAEV
        неоднократно задерживали и привлекали к административной ответственности | арестовывали и осуждали
        G. Kazhibayev | Старший следователь | Департамента полиции города Алматы | #KAZHIBAYEV
        I. B. Masakbayev | Начальник управления уголовного преследования
        Стефани Фарриор | Эксперт TrialWatch | соавтор | Вермонтской школы права | международного права и прав человека | Stephanie Farrior
        «Көше партиясы» | Koshe Party | Koshe Partiyasy
        Демократический выбор Казахстана | Democratic Choice of Kazakhstan | DCK | ДВК
        Источники указывают разные обвинения
        статья 182 часть 1 | Создание экстремистской группы | [1]
        статья 405 часть 2 | Участие в деятельности экстремистской организации | [1]
        статья 405 Уголовного кодекса Казахстана | осуждён за организацию и за участие | [2]
        2018 год | Запрещено | «Демократический выбор Казахстана» | [2]
        декабрь 2019 года | Утверждение (следователь) | переименовании ДВК | п. 1]
        16 апреля 2020 года | Утверждение (следователь) | Facebook | специалистам | чат | п. 2]
        18 апреля 2020 года | Утверждение (следователь) | Facebook | повязке «Жуқа» | п. 3]
        5 мая 2020 года | Утверждение (следователь) | Facebook | регистрации | п. 4]
        11 мая 2020 года | Утверждение (следователь) | Facebook | флага | п. 5]
        12 мая 2020 года | Утверждение (следователь) | YouTube | мирным протестам | п. 6]
        19 мая 2020 года | Есильский районный суд | сменил название | не опубликовано
        19 мая 2020 года | Суд запрещает «Көше партиясы» | Защите решение не выдали | Суд не назван | май 2020 года
        23 мая 2020 года | Утверждение (следователь) | странице в Facebook | другой человек | п. 7]
        1, 2, 5 и 6 июня 2020 года | Утверждение (следователь) | Telegram | протесте 6 июня | п. 12]
        с 1 по 4 июня 2020 года | Утверждение (следователь) | правозащитником | Telegram | видео | п. 13]
        26 июня 2020 года | Запрет «Көше партиясы» вступает в силу | после почти всех вменяемых действий
        19 июля 2020 года | Утверждение (следователь) | Астану | асар | строительстве дома | п. 11]
        Дата не указана | Утверждение (следователь) | Оппозиционные убеждения | «ведущая роль» | неясно | п. 9] | п. 10]
        август 2020 года | Арестован | под стражей почти год
        5 апреля 2021 года | следователь | обоснование обвинения | [1]
        6 апреля 2021 года | Начальник управления уголовного преследования | утверждает | [1]
        11 октября 2021 года | Признан виновным в организации | участии | Пять лет лишения свободы | пять лет запрета | СМИ и сети телекоммуникаций | [2]
        декабрь 2021 года | Апелляционный суд отклоняет | [2]
        апрель 2022 года | приостановлено | ходатайству защиты | ограничением свободы | [2]
        май 2022 года | Освобождён | колонии | условно-досрочном | [2]
        ноябрь 2022 года | В начале месяца | Кыргызстан | бежит | [2]
        ноябрь 2022 года | Задержан в Кыргызстане | незаконное пересечение границы | [2]
        ноябрь 2022 года | убежища в Кыргызстане | [2]
        декабрь 2022 года (не точно) | Решение Верховного суда Казахстана | Кассация | [2]
        Дата неизвестна
        Решение властей Кыргызстана по ходатайству об убежище | [2]
        Расследование | Рассмотрение в первой инстанции | Апелляция | Исполнение приговора
        Апелляция | Кассация | Верховный суд Казахстана
        пять лет лишения свободы
        запрет на политический активизм на пять лет
        не покидать пределов города Алматы
        в полиции | раз в 15 дней
        не публиковать ничего в соцсетях
        банковские счета заморожены
        Чья оценка: TrialWatch (Фонд Клуни «За справедливость»)
        Оценка: D | МПГПП
        Ключевых свидетелей допросить не дали
        экспертов | филологов и психологов | обвинительный акт
        Решение о запрете партии защите не показали
        до вступления запрета в силу
        продолжением ДВК | доказательств не представило
        Ни обвинение, ни суд не утверждали, что он подстрекал к насилию
        парламентская республика | недовольство | призывы к отставке
        Справедливое судебное разбирательство
        Свобода выражения мнения
        Свобода мирных собраний
        Равенство перед законом
        Без подписи, Алматы | 22 апреля 2021 года | английский
        Фонд Клуни «За справедливость», TrialWatch | ноябрь 2022 года (не точно) | английский, русский
        """;

    [Theory]
    [InlineData("en", English)]
    [InlineData("ru", Russian)]
    public async Task Is_found_behind_the_buttons_of_the_card(string language, string facts)
    {
        var stage = shared.Stage;
        var reader = stage.NewReader(language);
        var pages = await Walk.EverywhereAsync(reader, await reader.AskAsync("zheksebaev"), data => data.Contains("zheksebaev", StringComparison.Ordinal));
        var paragraphs = pages.SelectMany(page => page.Message.Text.Split("\n\n")).ToList();
        Missing(facts, paragraphs).ShouldBeEmpty();
        // A fact that stands nowhere would be missed.
        Missing("Article 999 | [1]", paragraphs).ShouldHaveSingleItem();
    }

    static List<string> Missing(string facts, List<string> paragraphs) =>
        [.. facts.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(fact => !paragraphs.Exists(paragraph => fact.Split(" | ").All(part => paragraph.Contains(part, StringComparison.Ordinal))))];
}
