using System.Globalization;
using Casebell.Cases;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Storage;
using NodaTime;
using NodaTime.TimeZones;

namespace Casebell.Owners.Outcomes;

/// <summary>An owner's answer to a question: recorded, ask again tomorrow, or show what it is about.</summary>
sealed class OutcomeButton(CaseTable cases, TimeProvider time) : IButton
{
    const string ButtonPrefix = "outcome";
    const string Done = "done";
    const string Again = "again";
    const string Shown = "show";

    static readonly LocalTime Morning = new(9, 0);
    static readonly ZoneLocalMappingResolver NextValidTime = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => false;

    public bool IsForOwners => true;

    public static string DoneData(long id) => Data(Done, id);

    public static string AgainData(long id) => Data(Again, id);

    public static string ShowData(long id) => Data(Shown, id);

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        var parts = asked.Words.Split(':', 2);
        if (parts.Length != 2 || !long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id) || QuestionTable.Find(asked.Session, id) is not { } question)
            return [new Reply.Show(new Saying(OutcomeTemplate.Over))];
        if (question.IsAnswered)
            return [new Reply.Show(OutcomeTemplate.Answered(id))];
        switch (parts[0])
        {
            case Done:
                QuestionTable.Answer(asked.Session, id, time.Now());
                return [new Reply.Show(OutcomeTemplate.Answered(id))];
            case Again:
                var tomorrow = Tomorrow(asked, question);
                QuestionTable.AskAgain(asked.Session, id, asked.Chat.Id, tomorrow, time.Now());
                return [new Reply.Show(OutcomeTemplate.PutOff(id, tomorrow))];
            default:
                return [new Reply.Show(OutcomeTemplate.Show(id))];
        }
    }

    static string Data(string word, long id) => string.Create(CultureInfo.InvariantCulture, $"{ButtonPrefix}:{word}:{id}");

    /// <summary>09:00 of the next day where the owner lives, as far as that is known; else where the case is.</summary>
    Instant Tomorrow(Asked asked, Question question)
    {
        var zone = asked.Chat.Zone ?? (cases.Find(asked.Session, question.Slug) is { Zone: var venue } ? DateTimeZoneProviders.Tzdb[venue] : DateTimeZone.Utc);
        return zone.ResolveLocal(time.Now().InZone(zone).Date.PlusDays(1) + Morning, NextValidTime).ToInstant();
    }
}
