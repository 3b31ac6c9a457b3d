using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Reminders;
using Casebell.Storage;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Reminders;

public sealed class RemindingManyOfAMove : ServiceTest
{
    const int Many = (3 * ReminderBatch.Most) + 11;

    [Fact]
    public async Task All_followers_of_a_hearing_that_moved_are_replanned_for_though_the_service_stops_meanwhile()
    {
        await WriteAsync((session, services) =>
        {
            Import(session, services, "2023-05-06T10:00[Asia/Almaty]");
            var chats = services.GetRequiredService<ChatBook>();
            foreach (var number in Enumerable.Range(0, Many))
                session.Connection.Execute(
                    "INSERT INTO following (chat_id, kind, target, created_at) VALUES (@chat, 'case', 'followed', 0)",
                    new { chat = chats.Meet(session, new ChatAddress(9_000_000_000 + number, null, AddressKind.Private), Language.English).Id });
        });
        await WriteAsync((session, services) => Import(session, services, "2023-05-07T11:30[Asia/Almaty]"));
        await Stage.RestartBotAsync();
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM replanning") == 0);
        Stage.Scalar("SELECT count(*) FROM reminder WHERE state = 'planned' AND revision = 2").ShouldBe(3 * Many);
        Stage.Scalar("SELECT count(DISTINCT following_id) FROM reminder").ShouldBe(Many);
    }

    Task WriteAsync(Action<WriteSession, IServiceProvider> work)
    {
        var services = Stage.Service.Services;
        return services.GetRequiredService<Database>().WriteAsync(session => work(session, services), default);
    }

    static void Import(WriteSession session, IServiceProvider services, string hearing)
    {
        Case @case = Invented.Case("followed", scheduled: [Invented.Hearing(hearing)]);
        services.GetRequiredService<CaseImport>().Import(session, @case, isQuiet: true);
    }
}
