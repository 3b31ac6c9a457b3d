using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Reminders.Choosing;
using Casebell.Storage;
using Casebell.Subscriptions;
using Quartz;

namespace Casebell.Reminders;

/// <summary>Reminders, with Quartz as their clock.</summary>
static class ReminderServices
{
    static readonly TimeSpan Heartbeat = TimeSpan.FromMinutes(1);

    /// <param name="database">Quartz keeps its own tables in the same file.</param>
    public static IServiceCollection AddReminders(this IServiceCollection services, DatabaseFile database, TimeProvider time)
    {
        services
            .AddSingleton<ReminderClock>()
            .AddSingleton<INoticesCases>(provider => provider.GetRequiredService<ReminderClock>())
            .AddReminderPlanning()
            .AddSingleton<IBeginsWithFollowing>(provider => provider.GetRequiredService<ReminderPlanning>())
            .AddSingleton<IBelongsToChat, MovedReminders>()
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
            });
            quartz.AddJob<DueReminders>(job => job.WithIdentity(ReminderClock.Job).StoreDurably());
            quartz.AddTrigger(trigger => trigger.WithIdentity("heartbeat", ReminderClock.Job.Group).ForJob(ReminderClock.Job)
                .WithSimpleSchedule(schedule => schedule.WithInterval(Heartbeat).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NextWithRemainingCount)));
        });
        // The service stops Quartz itself, before what the job needs.
        return services.AddHostedService<SchedulerService>();
    }

    /// <summary>Keeps the planned reminders true, in any process that changes cases.</summary>
    public static IServiceCollection AddReminderPlanning(this IServiceCollection services) => services
        .AddSingleton<ReminderPlanning>()
        .AddSingleton<IFollowsChanges>(provider => provider.GetRequiredService<ReminderPlanning>());
}
