namespace Casebell.Tests.Process.Verbs;

/// <summary>A small case file without a mistake; a test states only what differs.</summary>
static class SampleFile
{
    public const string Hearing = "2031-05-06T10:00[Asia/Almaty]";

    public static string Of(string slug, string subject = "Invented Person", string hearing = Hearing, string visibility = "public", string related = "") =>
        $$"""
        case: {{slug}}
        country: KZ
        zone: Asia/Almaty
        visibility: {{visibility}}
        title: { en: "The matter of {{subject}}", ru: "Дело: {{subject}}", kk: "Іс: {{subject}}" }
        summary: { en: A case that does not exist., ru: Такого дела нет., kk: Ондай іс жоқ. }
        summarised: [paper]
        related: [{{related}}]
        sources:
          - id: paper
            title: { en: "A paper on {{subject}}", ru: "Бумага: {{subject}}", kk: "Қағаз: {{subject}}" }
            publisher: { en: A publisher, ru: Издатель, kk: Баспагер }
            date: 2022-10-01
            languages: [en]
        people:
          - id: subject
            kind: person
            role: subject
            visibility: public
            names: { en: "{{subject}}" }
            sources: [paper]
        scheduled:
          - id: hearing
            kind: hearing
            visibility: {{visibility}}
            date: {{hearing}}
            text: { en: The hearing, ru: Заседание, kk: Отырыс }
            sources: [paper]

        """;
}
