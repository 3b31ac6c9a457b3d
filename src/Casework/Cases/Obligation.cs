using Casework.Dates;
using Casework.Deadlines;

namespace Casework.Cases;

/// <summary>Something that has to be done again and again, such as reporting to the police.</summary>
/// <param name="Every">How often.</param>
/// <param name="From">Since when; null where nobody says.</param>
/// <param name="Until">Until when; null where nobody says.</param>
/// <param name="People">Whom it binds, where that is not simply the case's subject: ids of <see cref="Party"/>.</param>
public sealed record Obligation(
    string Id, Visibility Visibility, Localized Text, CalendarPeriod Every, Edtf? From, Edtf? Until, IReadOnlyList<string> People, IReadOnlyList<Citation> Sources);
