using Casebell.Cases.CaseFiles.Yaml;
using Casework.Cases;
using Casework.Deadlines;

namespace Casebell.Cases.CaseFiles.Parts;

/// <summary>What a deadline says beside its date: the rule that gives the date, its basis, and whether it is confirmed.</summary>
static class DeadlinePart
{
    static readonly CalendarPeriod Unread = CalendarPeriod.Parse("P1D");

    /// <summary>Null where the file says nothing of it.</summary>
    public static DeadlineTerms? Read(Fields fields)
    {
        var rule = fields.Optional("rule") is { } node ? Fields.Read(node, fields.Reading, Rule) : null;
        var basis = fields.OptionalLocalized("basis", Lengths.Line);
        var isConfirmed = fields.Optional("confirmed") is not null && fields.YesOrNo("confirmed");
        CheckPlace(fields);
        return rule is null && basis is null && !isConfirmed ? null : new(rule, basis, isConfirmed);
    }

    public static void Write(DeadlineTerms? terms, YamlWriter file)
    {
        if (terms?.Rule is { } rule)
            file.Map("rule", () => Write(rule, file));
        file.Localized("basis", terms?.Basis);
        if (terms is { Confirmed: true })
            file.Value("confirmed", "true");
    }

    /// <summary>Gives each deadline with a rule its date, and says at the rule why one has none.</summary>
    public static Case Dated(Case read, Fields fields)
    {
        var (dated, problems) = RuledDeadlines.Dated(read, fields.Reading.NonWorkingDays);
        foreach (var (id, problem) in problems)
            if (RuleOf(id, fields.Map) is { } rule)
                fields.Reading.Problem(rule, problem);
        return dated;
    }

    static DeadlineRule Rule(Fields fields)
    {
        var rule = new DeadlineRule(After(fields), fields.Period("period"), fields.Word<DayCount>("count", DayCount.Calendar), fields.Optional("rollover") is not null && fields.YesOrNo("rollover"));
        if (rule.Count == DayCount.Working && !rule.Period.IsDays)
            fields.Reading.Problem(fields.Map.Find("period")!, "Working days are counted as days: write a period such as P10D, or 'count: calendar'.");
        return rule;
    }

    static string After(Fields fields)
    {
        var id = fields.Text("after");
        if (id.Length > 0 && !fields.Reading.Happenings.Contains(id))
            fields.Reading.Problem(
                fields.Map.Find("after")!, $"Nothing under 'events' or 'scheduled' has the id {PlainText.Quote(id)}.{fields.Reading.Hint(id, fields.Reading.Happenings)}");
        return id;
    }

    static void Write(DeadlineRule rule, YamlWriter file)
    {
        file.Text("after", rule.After);
        file.Value("period", rule.Period.ToString());
        file.Word("count", rule.Count, unless: DayCount.Calendar);
        if (rule.RollsOver)
            file.Value("rollover", "true");
    }

    static void CheckPlace(Fields fields)
    {
        if (fields.Map.Find("kind") is not TextNode { Text: "deadline" })
            foreach (var key in (string[])["rule", "basis", "confirmed"])
                if (fields.Map.Find(key) is { } stray)
                    fields.Reading.Problem(stray, $"'{key}' belongs to a deadline: add 'kind: deadline', or leave it out.");
        if (fields.Map.Find("rule") is { } rule && fields.Map.Find("date") is not null)
            fields.Reading.Problem(rule, "A deadline has either 'date' or 'rule': the rule gives the date.");
    }

    static Node? RuleOf(string id, MapNode file) =>
        (file.Find("scheduled") as ListNode)?.Items.OfType<MapNode>().Where(thing => thing.Find("id") is TextNode its && its.Text == id).Select(thing => thing.Find("rule")).FirstOrDefault(rule => rule is not null);

    extension(Fields fields)
    {
        /// <summary>An ISO 8601 period of days or more.</summary>
        public CalendarPeriod Period(string key)
        {
            if (fields.Required(key) is not { } node || PlainText.Read(node, fields.Reading) is not { } text)
                return Unread;
            if (CalendarPeriod.TryParse(text, out var period, out var problem))
                return period;
            fields.Reading.Problem(node, problem);
            return Unread;
        }
    }
}
