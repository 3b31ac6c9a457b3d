using Casework.Names.Index;
using Casework.Names.Parts;
using Casework.Tests.Names.Sounds;

namespace Casework.Tests.Names.Parts;

/// <summary>A name in every case of a sentence is that name; the other gender's form is somebody else's.</summary>
public sealed class CasesOfNames
{
    [Theory]
    [InlineData("Жексебаев", "Жексебаева Жексебаеву Жексебаевым Жексебаеве")]
    [InlineData("Иванов", "Иванова Иванову Ивановым Иванове")]
    [InlineData("Пушкин", "Пушкина Пушкину Пушкиным Пушкине")]
    [InlineData("Жексебаева", "Жексебаевой Жексебаеву Жексебаевою")]
    [InlineData("Ильина", "Ильиной Ильину Ильиною")]
    [InlineData("Островский", "Островского Островскому Островским Островском")]
    [InlineData("Островская", "Островской Островскую Островскою")]
    [InlineData("Толстой", "Толстого Толстому Толстым Толстом")]
    [InlineData("Толстая", "Толстой Толстую Толстою")]
    [InlineData("Белый", "Белого Белому Белым Белом")]
    [InlineData("Ковальчук", "Ковальчука Ковальчуку Ковальчуком Ковальчуке")]
    [InlineData("Коваль", "Коваля Ковалю Ковалем Ковале")]
    [InlineData("Кравец", "Кравца Кравцу Кравцом Кравце")]
    [InlineData("Станкевич", "Станкевича Станкевичу Станкевичем Станкевиче")]
    [InlineData("Гайдай", "Гайдая Гайдаю Гайдаем Гайдае")]
    [InlineData("Соловей", "Соловья Соловью Соловьём Соловье")]
    [InlineData("Кучма", "Кучмы Кучме Кучму Кучмой Кучмою")]
    [InlineData("Лобода", "Лободы Лободе Лободу Лободой")]
    [InlineData("Асхат", "Асхата Асхату Асхатом Асхате")]
    [InlineData("Сергей", "Сергея Сергею Сергеем Сергее")]
    [InlineData("Игорь", "Игоря Игорю Игорем Игоре")]
    [InlineData("Мария", "Марии Марию Марией")]
    [InlineData("Павел", "Павла Павлу Павлом Павле")]
    [InlineData("Ян", "Яна Яну Яном Яне")]
    public void In_Russian(string name, string forms) => AreForms(name, forms);

    [Theory]
    [InlineData("Шевченко", "Шевченка Шевченку Шевченкові Шевченком")]
    [InlineData("Гончарук", "Гончарука Гончаруку Гончарукові Гончаруком")]
    [InlineData("Хмельницький", "Хмельницького Хмельницькому Хмельницьким")]
    [InlineData("Хмельницька", "Хмельницької Хмельницькій Хмельницьку Хмельницькою")]
    [InlineData("Соломаха", "Соломахи Соломасі Соломаху Соломахою")]
    [InlineData("Коваль", "Коваля Ковалю Ковалеві Ковалем")]
    [InlineData("Петров", "Петрова Петрову Петровим Петрові")]
    public void In_Ukrainian(string name, string forms) => AreForms(name, forms);

    [Theory]
    [InlineData("Быкаў", "Быкава Быкаву Быкавым")]
    [InlineData("Быкава", "Быкавай Быкаву")]
    [InlineData("Жураўскі", "Жураўскага Жураўскаму Жураўскім")]
    [InlineData("Жураўская", "Жураўскай Жураўскую")]
    [InlineData("Караткевіч", "Караткевіча Караткевічу Караткевічам")]
    [InlineData("Сарока", "Сарокі Сароцы Сароку Сарокай")]
    public void In_Belarusian(string name, string forms) => AreForms(name, forms);

    [Theory]
    [InlineData("Жексебаев", "Жексебаевтің Жексебаевке Жексебаевты Жексебаевтан Жексебаевпен")]
    [InlineData("Нұрлан", "Нұрланның Нұрланға Нұрланды Нұрланнан Нұрланмен")]
    [InlineData("Омарова", "Омарованың Омароваға Омарованы Омаровадан Омаровамен")]
    [InlineData("Ахметұлы", "Ахметұлының Ахметұлына Ахметұлынан")]
    public void In_Kazakh(string name, string forms) => AreForms(name, forms);

    [Theory]
    [InlineData("Осмонов", "Осмоновдун Осмоновго Осмоновду Осмоновдон")]
    [InlineData("Азамат", "Азаматка Азаматты")]
    [InlineData("Асанова", "Асанованын Асановага Асанованы Асановадан")]
    public void In_Kyrgyz(string name, string forms) => AreForms(name, forms);

    [Theory]
    [InlineData("Ивановы", "Иванов")]
    [InlineData("Ивановых", "Иванова")]
    [InlineData("Островские", "Островский")]
    [InlineData("Островских", "Островская")]
    public void A_family_is_everybody_of_the_name(string family, string name) => Meeting.Between(name, family).ShouldNotBeNull();

    [Theory]
    [InlineData("Иванов", "Ивановой")]
    [InlineData("Иванова", "Иванов")]
    [InlineData("Иванова", "Ivanov")]
    [InlineData("Ivanov", "Ivanova")]
    [InlineData("Островский", "Островская")]
    [InlineData("Островская", "Островский")]
    [InlineData("Толстая", "Толстым")]
    public void The_other_genders_form_is_another_persons(string name, string form) => Meeting.Between(name, form).ShouldBeNull();

    [Theory]
    [InlineData("Иванова", "Иванов")]
    [InlineData("Ivanov", "Ivanova")]
    [InlineData("Островская", "Островский")]
    public void Yet_it_is_near_enough_to_be_offered(string name, string form) => Meeting.Between(name, form, Distance.OneError).ShouldBe(Endings.OtherGender);

    static void AreForms(string name, string forms)
    {
        foreach (var form in forms.Split(' ').Append(name))
            Meeting.Between(name, form).ShouldNotBeNull(form);
    }
}
