using Casebell.Cases.Card;
using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Calendars;

/// <summary>What is to come, as files for other calendars.</summary>
static class CalendarServices
{
    public static IServiceCollection AddCalendars(this IServiceCollection services) => services
        .AddSingleton<EntryWords>()
        .AddSingleton<TakenBackEntries>()
        .AddSingleton<CalendarMaking>()
        .AddSingleton<CalendarCaption>()
        .AddSingleton<ICommand, CalendarCommand>()
        .AddSingleton<IButton, CalendarButton>()
        .AddSingleton<ICardButtons, CalendarOnCard>()
        .AddSingleton<ITemplate, CalendarTemplate>();
}
