using Casework.Cases;
using Casework.Names.Mentions;

namespace Casework.Tests.Names.Mentions;

/// <summary>All names here are invented.</summary>
public sealed class NameMentionsTests
{
    static Party Person(string id, params string[] names) => Party(PartyKind.Person, id, names);

    static Party Organisation(string id, params string[] names) => Party(PartyKind.Organisation, id, names);

    static Party Party(PartyKind kind, string id, string[] names) =>
        new(id, kind, PartyRole.Other, Visibility.Editors, [.. names.Select(name => new PartyName(name, Language: null))], Description: null, Sources: []);

    static void ShouldName(Party hidden, string text, bool named, params Party[] shown) =>
        new NameMentions([hidden], shown).In(text).ShouldBe(named ? [hidden.Id] : [], text);

    [Theory]
    [InlineData("The court heard Tuganbaev on Monday.", true)]
    [InlineData("Tuganbayev’s lawyer appealed.", true)]
    [InlineData("TUGANBAYEV", true)]
    [InlineData("Суд допросил Туганбаева.", true)]
    [InlineData("Встреча с Туганбаевым не состоялась.", true)]
    [InlineData("Дело Туганбаевых", true)]
    [InlineData("Туғанбаевтың шағымы", true)]
    [InlineData("Туганбаевқа айып тағылды", true)]
    [InlineData("tuganbaev-arrest", true)]
    [InlineData("https://example.org/2022/tuganbaev_trial", true)]
    [InlineData("#СерікТуганбаев", true)]
    [InlineData("https://example.org/@tuganbaev1991", true)]
    [InlineData("1991_serik_2tuganbaev", true)]
    [InlineData("Үй Туганбаевтікі", true)]
    [InlineData("Серик дал показания.", false)]
    [InlineData("Serik spoke.", false)]
    [InlineData("Another man spoke.", false)]
    [InlineData("Tugan is a village.", false)]
    public void A_surname_names_its_bearer_in_any_script_and_case(string text, bool named) => ShouldName(Person("witness", "Serik Tuganbaev", "Серік Туганбаев"), text, named);

    [Theory]
    [InlineData("Тугaнбaeв", "Latin a and e")]
    [InlineData("Tugаnbаеv", "Cyrillic а and е")]
    [InlineData("Ｔｕｇａｎｂａｅｖ", "full width")]
    [InlineData("𝐓𝐮𝐠𝐚𝐧𝐛𝐚𝐞𝐯", "mathematical")]
    [InlineData("Ⓣⓤⓖⓐⓝⓑⓐⓔⓥ", "in circles")]
    [InlineData("Туган\u200Bбаев", "a space without width")]
    [InlineData("Серик\u200BТуганбаев", "a space without width between words")]
    [InlineData("Туган\u00ADбаев", "a soft hyphen")]
    [InlineData("Туга\u0301нбаев", "a stress mark")]
    [InlineData("Т у г а н б а е в", "spaces")]
    [InlineData("Т.у.г.а.н.б.а.е.в", "full stops")]
    [InlineData("суд, Т у г а н б а е в у отказано", "spaces in a sentence")]
    public void A_name_whose_letters_are_disguised_is_found(string text, string disguise) =>
        new NameMentions([Person("witness", "Serik Tuganbaev")], []).In(text).ShouldBe(["witness"], disguise);

    [Theory]
    [InlineData("#FreeTuganbaev", true)]
    [InlineData("#сериктуганбаев", true)]
    [InlineData("tuganbaevserik", true)]
    [InlineData("Туғанбаевичтің", false)]
    [InlineData("и т. у. г. а. далее", false)]
    public void Words_written_as_one_are_told_apart(string text, bool named) => ShouldName(Person("witness", "Serik Tuganbaev"), text, named);

    [Theory]
    [InlineData("Дапытаны Чарнышоў.", true)]
    [InlineData("Черниш", false)]
    [InlineData("зустріч із Чернишовим", true)]
    [InlineData("Tchernychov", true)]
    [InlineData("Tschernyschow", true)]
    [InlineData("Czernyszow", true)]
    [InlineData("Чернышовго", true)]
    public void A_surname_is_found_in_other_languages(string text, bool named) => ShouldName(Person("witness", "Антон Чернышов"), text, named);

    [Theory]
    [InlineData("Допрошен Ким.", true)]
    [InlineData("Допрос Кима", true)]
    [InlineData("Kim's flat", true)]
    [InlineData("Килим", false)]
    public void A_short_surname_is_found_with_its_capital(string text, bool named) => ShouldName(Person("kim-id", "Олег Ким"), text, named);

    [Theory]
    [InlineData("Допрошен Кравец.", true)]
    [InlineData("Допрос Кравца", true)]
    [InlineData("с Кравцом", true)]
    [InlineData("Крав", false)]
    public void A_vowel_falls_out_of_some_surnames(string text, bool named) => ShouldName(Person("kravets-id", "Анна Кравец"), text, named);

    [Fact]
    public void A_common_word_that_is_spelt_like_a_short_surname_is_none() => ShouldName(Person("li-id", "Анна Ли"), "Неизвестно, будет ли решение.", named: false);

    [Theory]
    [InlineData("Записал Абай.", true)]
    [InlineData("У Абая", true)]
    [InlineData("Абайдың үйі", true)]
    [InlineData("Знал Ермек.", false)]
    public void A_name_of_one_word_counts(string text, bool named) => ShouldName(Person("poet", "Абай"), text, named);

    [Theory]
    [InlineData("The union Free Steppe met.", true)]
    [InlineData("Steppe is free.", false)]
    [InlineData("A free lunch", false)]
    [InlineData("Заявление «Вольной степи»", true)]
    [InlineData("Вольный ветер", false)]
    [InlineData("«Еркін дала» қозғалысының мәлімдемесі", true)]
    [InlineData("«Еркін даланың» мәлімдемесі", true)]
    public void An_organisation_is_named_by_all_its_words_in_order(string text, bool named) =>
        ShouldName(Organisation("union", "Free Steppe", "Вольная степь", "Еркін дала"), text, named);

    [Theory]
    [InlineData("Арман Туганбаев осуждён.", false)]
    [InlineData("Туганбаев осуждён.", false)]
    [InlineData("Приговор Арману Туганбаеву", false)]
    [InlineData("Серик Туганбаев осуждён.", true)]
    [InlineData("Показания Туганбаева Серика", true)]
    [InlineData("С. Туганбаев", true)]
    [InlineData("А. Туганбаев", false)]
    [InlineData("Serik Tuganbayev", true)]
    public void Of_two_with_one_surname_the_given_name_tells_which(string text, bool named) =>
        ShouldName(Person("brother", "Серик Туганбаев"), text, named, Person("subject", "Арман Туганбаев"));

    [Theory]
    [InlineData("Допрошен Серик Арманович.", true)]
    [InlineData("Показания Серика Армановича", true)]
    [InlineData("Serik Armanovich spoke.", true)]
    [InlineData("Допрошен Серик.", false)]
    [InlineData("Допрошен Арманович.", false)]
    [InlineData("Допрошен Болат Арманович.", false)]
    public void A_given_name_with_a_patronymic_names_its_bearer(string text, bool named) => ShouldName(Person("witness", "Туганбаев Серик Арманович"), text, named);

    [Fact]
    public void Somebody_shown_may_have_the_same_given_name_and_patronymic() =>
        ShouldName(Person("witness", "Туганбаев Серик Арманович"), "Судья Серик Арманович Жумабеков", named: false, Person("judge", "Серик Арманович Жумабеков"));

    [Theory]
    [InlineData("Асет Жумабеков выступил.", false)]
    [InlineData("Выступил Асет.", true)]
    public void A_word_of_the_full_name_of_somebody_shown_is_theirs(string text, bool named) =>
        ShouldName(Person("nickname", "Асет"), text, named, Person("subject", "Асет Жумабеков"));

    [Fact]
    public void An_initial_is_nobodys_surname() => ShouldName(Person("lee", "Lee G."), "г. Алматы, G.", named: false);

    [Fact]
    public void Everybody_who_is_named_is_told_once() =>
        new NameMentions([Person("one", "Арман Туганбаев"), Person("two", "Дана Жумабекова")], []).In("Туганбаев, Жумабекова и снова Туганбаев").ShouldBe(["one", "two"]);

    [Theory]
    [InlineData("")]
    [InlineData("😀 \uD800 ' ’")]
    public void A_text_without_words_names_nobody(string text) => ShouldName(Person("one", "Арман Туганбаев"), text, named: false);
}
