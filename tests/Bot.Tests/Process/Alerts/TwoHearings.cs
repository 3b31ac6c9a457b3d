namespace Casebell.Tests.Process.Alerts;

/// <summary>A small case with two hearings, whose dates a test moves one after the other.</summary>
static class TwoHearings
{
    public const string Slug = "two-hearings";

    /// <param name="first">Hour and minute of the first hearing, in Almaty.</param>
    /// <param name="second">Of the second one, a month later.</param>
    public static string File(string first, string second) =>
        $$"""
        case: {{Slug}}
        country: KZ
        zone: Asia/Almaty
        visibility: public
        title: { en: The invented matter, ru: Вымышленное дело, kk: Ойдан шығарылған іс }
        summary: { en: A case that does not exist., ru: Такого дела нет., kk: Ондай іс жоқ. }
        summarised: [paper]
        sources:
          - id: paper
            title: { en: A paper, ru: Бумага, kk: Қағаз }
            publisher: { en: A publisher, ru: Издатель, kk: Баспагер }
            date: 2022-10-01
            languages: [en]
        scheduled:
          - id: first-hearing
            kind: hearing
            visibility: public
            date: 2031-05-06T{{first}}[Asia/Almaty]
            text: { en: First hearing, ru: Первое заседание, kk: Бірінші отырыс }
            sources: [paper]
          - id: second-hearing
            kind: hearing
            visibility: public
            date: 2031-06-06T{{second}}[Asia/Almaty]
            text: { en: Second hearing, ru: Второе заседание, kk: Екінші отырыс }
            sources: [paper]

        """;
}

/// <summary>One moving of a hearing: how its alert is known among a chat's messages.</summary>
/// <param name="Old">The time of day before.</param>
/// <param name="New">The time of day after.</param>
sealed record Moving(string Old, string New)
{
    public bool IsToldIn(string text) => text.Contains(Old, StringComparison.Ordinal) && text.Contains(New, StringComparison.Ordinal);
}
