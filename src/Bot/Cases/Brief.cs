using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Cases;

/// <summary>A case whose words are cut where they are very long, so that a page of a list fits into a message whatever an editor wrote.</summary>
static class Brief
{
    const int LongestTitle = 100;
    const int LongestWords = 200;

    public static Case Of(Case @case) => @case with
    {
        Title = Cut(LongestTitle, @case.Title),
        Proceedings = [.. @case.Proceedings.Select(proceeding => proceeding with { Authority = proceeding.Authority is { } authority ? Cut(LongestWords, authority) : null })],
        Events = [.. @case.Events.Select(happened => happened with { Text = Cut(LongestWords, happened.Text) })],
        Scheduled = [.. @case.Scheduled.Select(Of)],
    };

    public static ScheduledEvent Of(ScheduledEvent scheduled) => scheduled with { Text = Cut(LongestWords, scheduled.Text) };

    static Localized Cut(int most, Localized words) => new(words.Texts.ToDictionary(text => text.Key, text => Shortened.To(most, text.Value)));
}
