using Casebell.Addresses;
using Casebell.Chat.Commands;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Messages;
using NodaTime;

namespace Casebell.Rights;

/// <summary>Has the file sent: in a private chat as the answer, else into the private chat of the administrator who asks.</summary>
sealed class MyDataAsking(ChatBook chats, OutboxTable outbox, Dispatcher dispatcher)
{
    static readonly Duration Useful = Duration.FromHours(1);

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        var saying = MyDataTemplate.Of(asked.Chat.Id);
        if (asked.Chat.Address.IsPrivate)
            return [new Reply.Say(saying)];
        if (asked.UserId is not { } user)
            return Say(RightsTexts.Anonymous);
        var session = asked.Session;
        if (chats.Find(session, new ChatAddress(user, null, AddressKind.Private)) is not { } own || chats.Get(session, own).IsPaused)
            return Say(RightsTexts.WriteFirst);
        var entry = outbox.AddLeased(session, Lane.Answer, own, new Parcel(saying.Template, saying.Values, null, null), Useful);
        session.AfterCommit(() => dispatcher.Accept(entry is null ? [] : [entry]));
        return Say(RightsTexts.DataSent);
    }

    static IReadOnlyList<Reply> Say(string text) => [new Reply.Say(new Saying(text))];
}
