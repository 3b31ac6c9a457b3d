using Casebell.Addresses;
using Casework;
using Dapper;

namespace Casebell.Tests.Units.Delivery.Outbox;

public sealed class NumbersOfMovedGroups : IDisposable
{
    readonly ServiceDatabase service = new();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task No_message_of_the_old_group_is_edited_in_the_new_one()
    {
        var (moved, other) = (await GroupAsync(-5), await GroupAsync(-6));
        await service.WriteAsync(session =>
        {
            foreach (var chat in new[] { moved, other })
                session.Connection.Execute(
                    "INSERT INTO outbox (lane, chat_id, not_before, expires_at, state, message_id, created_at) VALUES (2, @chat, 0, 0, 'delivered', 7, 0)", new { chat });
            service.Chats.MovePlace(session, -5, -1000000000005);
        });
        service.Ask<long?>("SELECT message_id FROM outbox WHERE chat_id = @moved", new { moved }).ShouldBeNull();
        service.Ask<long?>("SELECT message_id FROM outbox WHERE chat_id = @other", new { other }).ShouldBe(7);
    }

    [Fact]
    public async Task Of_what_was_sent_in_the_new_group_the_numbers_are_kept_when_a_refusal_of_the_old_one_comes_late()
    {
        var chat = await GroupAsync(-5);
        await service.WriteAsync(session =>
        {
            service.Chats.MovePlaceOf(session, chat, -1000000000005);
            session.Connection.Execute(
                "INSERT INTO outbox (lane, chat_id, not_before, expires_at, state, message_id, created_at) VALUES (2, @chat, 0, 0, 'delivered', 7, 0)", new { chat });
            service.Chats.MovePlaceOf(session, chat, -1000000000005);
        });
        service.Ask<long?>("SELECT message_id FROM outbox WHERE chat_id = @chat", new { chat }).ShouldBe(7);
    }

    Task<long> GroupAsync(long telegramId) =>
        service.WriteAsync(session => service.Chats.Meet(session, new ChatAddress(telegramId, null, AddressKind.Group), Language.English).Id);
}
