using Casework.Reminders;

namespace Casebell.Reminders.Choosing;

/// <summary>What stands after <c>/remind</c>, or after a case's name there, in the three languages, whichever the chat has chosen.</summary>
abstract record RemindWords
{
    static readonly HashSet<string> OffWords = ["off", "no", "none", "never", "нет", "выкл", "выключить", "никогда", "не напоминать", "жоқ", "өшіру", "ешқашан"];

    static readonly HashSet<string> UsualWords = ["default", "usual", "reset", "обычные", "обычно", "по умолчанию", "сброс", "әдепкі", "әдеттегі"];

    static readonly HashSet<string> WeeklyWords = ["weekly", "every week", "еженедельно", "каждую неделю", "апта сайын"];

    RemindWords()
    {
    }

    /// <param name="Chosen">Null: the usual ones.</param>
    public sealed record Leads(IReadOnlyList<Lead>? Chosen) : RemindWords;

    public sealed record Weekly(bool IsOn) : RemindWords;

    public sealed record Refused(LeadProblem Problem) : RemindWords;

    /// <param name="words">On one line.</param>
    public static RemindWords Read(string words)
    {
        var plain = words.ToLowerInvariant();
        if (OffWords.Contains(plain))
            return new Leads([]);
        if (UsualWords.Contains(plain))
            return new Leads((IReadOnlyList<Lead>?)null);
        if (WeeklyWords.FirstOrDefault(word => plain == word || plain.StartsWith(word + ' ', StringComparison.Ordinal)) is { } weekly)
        {
            var rest = plain[weekly.Length..].Trim();
            if (rest.Length == 0 || rest is "on" or "yes" or "да" or "вкл" or "иә" or "қосу")
                return new Weekly(IsOn: true);
            if (OffWords.Contains(rest))
                return new Weekly(IsOn: false);
        }

        return LeadReader.Read(words) switch
        {
            LeadReading.Understood understood => new Leads(understood.Leads),
            LeadReading.Refused refused => new Refused(refused.Problem),
            var other => throw new InvalidOperationException($"No such reading: {other.GetType().Name}."),
        };
    }
}
