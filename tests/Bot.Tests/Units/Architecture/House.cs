using System.Text.RegularExpressions;

namespace Casebell.Tests.Units.Architecture;

/// <summary>DESIGN §1 for <c>src/Bot</c>: who may know whom, and whose table is whose.</summary>
static class House
{
    /// <summary>Quartz makes its tables itself.</summary>
    public const string QuartzTable = "qrtz_triggers";

    /// <summary>Know no feature.</summary>
    public static readonly IReadOnlyList<string> Foundations = ["Addresses", "Hosting", "Messages", "Privacy", "Spelling", "Storage", "Timetable"];

    public static readonly IReadOnlyList<string> Features = ["Alerts", "Calendars", "Cases", "Chat", "Delivery", "Doctor", "Owners", "Preferences", "Reminders", "Reports", "Rights", "Safekeeping", "Search", "Subscriptions"];

    /// <summary>May know everybody, and is known by nobody: it puts the service together.</summary>
    public static readonly IReadOnlyList<string> Top = ["CasebellService.cs", "CasebellVerbs.cs", "Program.cs", "SealedTables.cs"];

    public static readonly IReadOnlyDictionary<string, string> OwnerOf = new Dictionary<string, string>
    {
        ["migration"] = "Storage",
        ["setting"] = "Storage",
        ["chat"] = "Addresses",
        ["outbox"] = "Delivery",
        ["outbox_total"] = "Delivery",
        ["broadcast"] = "Delivery",
        ["case_change"] = "Alerts",
        ["intake"] = "Chat",
        ["intake_update"] = "Chat",
        ["intake_waiting"] = "Chat",
        ["court_case"] = "Cases",
        ["search_name"] = "Cases",
        ["name_change"] = "Cases",
        ["listed_case"] = "Cases",
        ["case_mark"] = "Cases",
        ["coming_event"] = "Cases",
        ["journal"] = "Cases",
        ["following"] = "Subscriptions",
        ["person_match"] = "Subscriptions",
        ["muted"] = "Subscriptions",
        ["reminder"] = "Reminders",
        ["replanning"] = "Reminders",
        ["asked_obligation"] = "Reminders",
        ["outcome_question"] = "Owners",
        ["outcome_ask"] = "Owners",
        ["resting_case"] = "Owners",
        ["report"] = "Reports",
        ["farewell"] = "Rights",
        [QuartzTable] = "Timetable",
    };

    static readonly Dictionary<string, string[]> Forbidden = new()
    {
        ["Delivery"] = ["Alerts", "Calendars", "Cases", "Chat", "Owners", "Reminders", "Reports", "Rights", "Search", "Preferences", "Subscriptions"],
        ["Cases"] = ["Alerts", "Calendars", "Owners", "Reminders", "Reports", "Rights", "Search", "Preferences", "Subscriptions"],
    };

    static readonly Regex Interruptible = new(@"\bschedulers?\b\)?\.[^;]*\b(cancellationToken|stoppingToken)\b", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    static readonly IReadOnlyCollection<string> All = [.. Foundations, .. Features];

    public static IEnumerable<string> ForbiddenArrows(IEnumerable<SourceFile> files) =>
        from file in files
        from known in file.References(All)
        where Foundations.Contains(file.Folder) ? Features.Contains(known) : Forbidden.GetValueOrDefault(file.Folder, []).Contains(known)
        select $"{file.Path} knows {known}";

    /// <summary>
    /// Where a stop could interrupt Quartz: it takes that, in the middle of a transaction, for a broken database, and says so in the log.
    /// </summary>
    public static IEnumerable<string> InterruptsOfQuartz(IEnumerable<SourceFile> files) =>
        from file in files
        where Interruptible.IsMatch(file.Code)
        select $"{file.Path} lets a stop interrupt Quartz";

    /// <summary>Each circle of folders that know each other, once for every folder on it.</summary>
    public static IEnumerable<string> Circles(IEnumerable<SourceFile> files)
    {
        var arrows = files.GroupBy(file => file.Folder).ToDictionary(group => group.Key, group => group.SelectMany(file => file.References(All)).Distinct().ToList());
        return arrows.Keys.Where(folder => Reachable(folder, arrows).Contains(folder)).Select(folder => $"{folder} knows itself round a circle");
    }

    public static IEnumerable<string> ForeignTables(IEnumerable<SourceFile> files) =>
        from file in files
        from table in file.Tables()
        let owner = OwnerOf.GetValueOrDefault(table)
        where table != "sqlite_schema" && owner != file.Folder
        select owner is null ? $"{file.Path} uses the table {table}, which nobody owns" : $"{file.Path} uses the table {table} of {owner}";

    static HashSet<string> Reachable(string from, IReadOnlyDictionary<string, List<string>> arrows)
    {
        HashSet<string> seen = [];
        Stack<string> open = new([from]);
        while (open.TryPop(out var folder))
            foreach (var next in arrows.GetValueOrDefault(folder, []))
                if (seen.Add(next))
                    open.Push(next);
        return seen;
    }
}
