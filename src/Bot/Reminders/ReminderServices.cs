using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Restrictions;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Reminders.Choosing;
using Casebell.Reminders.Obligations;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casebell.Timetable;
using Quartz;

namespace Casebell.Reminders;

/// <summary>Reminders, with Quartz as their clock.</summary>
static class ReminderServices
{
    const string HeartbeatName = "heartbeat";

    static readonly TimeSpan Heartbeat = TimeSpan.FromMinutes(1);

    /// <summary>How soon turns are noticed that were missed, such as by a clock that was set on.</summary>
    static readonly TimeSpan MissedTurns = TimeSpan.FromSeconds(5);

    /// <param name="database">Quartz keeps its own tables in the same file.</param>
    /// <param name="jobs">What else is on its timetable.</param>
    public static IServiceCollection AddReminders(this IServiceCollection services, DatabaseFile database, TimeProvider time, Action<IQuartzBuilder> jobs)
    {
        services
            .AddSingleton<ReminderClock>()
            .AddSingleton<INoticesCases>(provider => provider.GetRequiredService<ReminderClock>())
            .AddReminderPlanning()
            .AddSingleton<IBeginsWithFollowing>(provider => provider.GetRequiredService<ReminderPlanning>())
            .AddSingleton<IBelongsToChat, MovedReminders>()
            .AddSingleton<IKeepsOfChats, KeptReminders>()
            .AddSingleton<ChatReplanning>()
            .AddSingleton<IGoesByZone>(provider => provider.GetRequiredService<ChatReplanning>())
            .AddSingleton<IGoesByLeads>(provider => provider.GetRequiredService<ChatReplanning>())
            .AddSingleton<LeadChoosing>()
            .AddSingleton<ICommand, RemindCommand>()
            .AddSingleton<IButton, RemindButton>()
            .AddSingleton<IButton, AgainButton>()
            .AddSingleton<ICardButtons, RemindOnCard>()
            .AddSingleton<ITemplate, RemindTemplate>()
            .AddSingleton<ReminderButtons>()
            .AddPlainTemplates(RemindTexts.All)
            .AddPlainTemplates(AgainButton.Texts)
            .AddObligations()
            .AddSingleton<LateText>()
            .AddSingleton<Replanner>()
            .AddSingleton<INoticesCases>(provider => provider.GetRequiredService<Replanner>())
            .AddHostedService(provider => provider.GetRequiredService<Replanner>())
            .AddSingleton<ITemplate, ReminderTemplate>();
        services.AddQuartz(quartz =>
        {
            quartz.UseTimeProvider(time);
            // So that a clock which jumps is noticed within a second.
            quartz.ConfigureScheduler(scheduler => scheduler.IdleWaitTime = TimeSpan.FromSeconds(1));
            quartz.UsePersistentStore(store =>
            {
                store.UseSqlite(source => source.DataSourceFactory = _ => new QuartzConnections(database));
                store.UseSystemTextJsonSerializer();
                store.ProvisionSchema();
                store.ConfigureStore(options => options.MisfireHandlerFrequency = MissedTurns);
            });
            quartz.AddJob<DueReminders>(job => job.WithIdentity(ReminderClock.Job).StoreDurably());
            quartz.AddTrigger(trigger => trigger.WithIdentity(HeartbeatName, ReminderClock.Job.Group).ForJob(ReminderClock.Job)
                .WithSimpleSchedule(schedule => schedule.WithInterval(Heartbeat).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)));
            jobs(quartz);
        });
        services
            .AddSingleton(new RegularTrigger(new TriggerKey(HeartbeatName, ReminderClock.Job.Group)))
            .AddSingleton<Appointments>()
            .AddHostedService<Punctuality>();
        // The service stops Quartz itself, before what the job needs.
        return services.AddHostedService<SchedulerService>();
    }

    /// <summary>Reminders of what has to be done again and again, for those who asked.</summary>
    static IServiceCollection AddObligations(this IServiceCollection services) => services
        .AddSingleton<ObligationPlanning>()
        .AddSingleton<IBelongsToChat, MovedObligations>()
        .AddSingleton<IKeepsOfChats, KeptObligations>()
        .AddSingleton<IObligationButtons, ObligationsOnView>()
        .AddSingleton<IButton, ObligationButton>()
        .AddSingleton<ITemplate, ObligationTemplate>()
        .AddPlainTemplates(ObligationButton.Texts);

    /// <summary>Keeps the planned reminders true, in any process that changes cases.</summary>
    public static IServiceCollection AddReminderPlanning(this IServiceCollection services) => services
        .AddSingleton<ReminderPlanning>()
        .AddSingleton<IFollowsChanges>(provider => provider.GetRequiredService<ReminderPlanning>());
}
