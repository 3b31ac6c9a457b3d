namespace Casework.Dates;

/// <summary>How well a date is known, for lists that keep what is certain apart from what is not.</summary>
public enum DateKnowledge
{
    /// <summary>A time or a day, or all of several days, with no doubt about it.</summary>
    Exact,

    /// <summary>Anything wider, estimated or in doubt.</summary>
    Approximate,

    /// <summary>There is no date, or one without any bound.</summary>
    Unknown,
}

/// <summary>Tells how well a date is known.</summary>
public static class Knowledge
{
    public static DateKnowledge Of(Edtf? date)
    {
        if (date is null or { EarliestDay: null, LatestDay: null })
            return DateKnowledge.Unknown;
        var certain = !date.Uncertain && !date.Approximate && date.Precision is DatePrecision.Instant or DatePrecision.Day or DatePrecision.AllOf
            && (date.Shape.Spans.All(span => span.First is not null && span.First == span.Last) || KnownDays.Of(date).Count > 0);
        return certain ? DateKnowledge.Exact : DateKnowledge.Approximate;
    }
}
