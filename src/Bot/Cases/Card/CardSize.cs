namespace Casebell.Cases.Card;

/// <summary>How much a card says of each thing, in characters and in number. A card takes the roomiest size in which it is short enough.</summary>
/// <param name="Authority">Characters of a court's name in the first line.</param>
/// <param name="When">Characters of a date; only sets of many dates are longer.</param>
/// <param name="What">Characters of what is expected or was decided.</param>
/// <param name="Expected">How many things to come.</param>
/// <param name="Items">How many restrictions of a kind.</param>
/// <param name="Item">Characters of each.</param>
/// <param name="By">Characters of whose assessment it is, and of what it says.</param>
/// <param name="Legend">Characters of the publishers' names.</param>
sealed record CardSize(int Title, int Authority, int When, int What, int Expected, int Summary, int Items, int Item, int By, int Legend)
{
    public static CardSize Roomy { get; } = new(Title: 120, Authority: 90, When: 90, What: 160, Expected: 2, Summary: 280, Items: 6, Item: 160, By: 100, Legend: 160);

    /// <summary>The roomiest first.</summary>
    public static IReadOnlyList<CardSize> All { get; } =
    [
        Roomy,
        Roomy with { Item = 70, By = 45, Legend = 120 },
        Roomy with { Items = 3, Item = 50, What = 100, By = 30, Legend = 100 },
        Roomy with { Items = 2, Item = 50, What = 80, By = 30, Legend = 100 },
        Roomy with { Items = 2, Item = 50, What = 80, Expected = 1, By = 30, Legend = 100 },
        new(Title: 90, Authority: 60, When: 60, What: 70, Expected: 1, Summary: 280, Items: 2, Item: 40, By: 30, Legend: 80),
        new(Title: 90, Authority: 60, When: 60, What: 70, Expected: 1, Summary: 240, Items: 2, Item: 40, By: 30, Legend: 60),
        new(Title: 70, Authority: 40, When: 40, What: 60, Expected: 1, Summary: 160, Items: 1, Item: 40, By: 30, Legend: 40),
    ];
}
