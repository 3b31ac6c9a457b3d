using Casework.Cases;
using Casework.Dates;

namespace Casework.Deadlines;

/// <summary>The one place where a deadline's date is made from its rule. What reads the case afterwards sees a date like any other.</summary>
public static class RuledDeadlines
{
    /// <summary>The case with the date of every deadline that has a rule, as the case now states what they run from.</summary>
    /// <param name="list">Null where no list of non-working days is supplied.</param>
    /// <returns>The case, and why which deadline, by its id, has no date: where there is a problem, the case is not to be used.</returns>
    /// <remarks>What runs from something cancelled has no date, and so has what runs from nothing that is there.</remarks>
    public static (Case Case, IReadOnlyList<(string Id, string Problem)> Problems) Dated(Case @case, NonWorkingDays? list)
    {
        if (@case.Scheduled.All(scheduled => scheduled.Deadline?.Rule is null))
            return (@case, []);
        var dating = new Dating(@case, list);
        var dated = @case with { Scheduled = [.. @case.Scheduled.Select(scheduled => scheduled.Deadline?.Rule is null ? scheduled : scheduled with { Date = dating.Of(scheduled) })] };
        return (dated, dating.Problems);
    }

    sealed class Dating(Case @case, NonWorkingDays? list)
    {
        readonly Dictionary<string, Edtf?> known = new(StringComparer.Ordinal);
        readonly HashSet<string> underWay = new(StringComparer.Ordinal);

        public List<(string Id, string Problem)> Problems { get; } = [];

        public Edtf? Of(ScheduledEvent scheduled)
        {
            if (scheduled.Deadline?.Rule is not { } rule)
                return scheduled.Date;
            if (known.TryGetValue(scheduled.Id, out var date))
                return date;
            if (!underWay.Add(scheduled.Id))
            {
                Problems.Add((scheduled.Id, "The deadline runs from itself: what it is counted from leads back to it."));
                return known[scheduled.Id] = null;
            }

            var start = Start(rule.After);
            // Found to run from itself on the way.
            if (known.TryGetValue(scheduled.Id, out date))
                return date;
            try
            {
                return known[scheduled.Id] = DeadlineDate.Of(start, rule, list);
            }
            catch (DeadlineProblem problem)
            {
                Problems.Add((scheduled.Id, problem.Message));
                return known[scheduled.Id] = null;
            }
        }

        Edtf? Start(string id) =>
            @case.Events.FirstOrDefault(happened => happened.Id == id) is { } happened ? happened.Date
            : @case.Scheduled.FirstOrDefault(scheduled => scheduled.Id == id) is { Status: not ScheduledStatus.Cancelled } expected ? Of(expected)
            : null;
    }
}
