using Casebell.Addresses;
using Casebell.Chat.Commands;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Messages;
using Casebell.Rights.Farewells;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Rights;

/// <summary><c>/forget</c>: asks whether to erase all that is kept of this chat.</summary>
sealed class ForgetCommand : ICommand
{
    public string Name => "forget";

    public int Order => 84;

    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked) => [new Reply.Say(ForgetTemplate.Question)];
}

/// <summary>Erases everything in one transaction; what is left to do at Telegram is done after it.</summary>
sealed class ForgetButton(Erasure erasure, Holdings holdings, FarewellTable farewells, LeaveTaking leaving, UnderWay underWay, TimeProvider time) : IButton
{
    const string ButtonPrefix = "forget";

    public const string AskData = $"{ButtonPrefix}:ask";
    public const string YesData = $"{ButtonPrefix}:yes";
    public const string NoData = $"{ButtonPrefix}:no";

    static readonly Duration FarewellIsSaid = Duration.FromMinutes(1);

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked) => $"{ButtonPrefix}:{asked.Words}" switch
    {
        YesData => Forget(asked),
        NoData => [new Reply.Show(new Saying(RightsTexts.Kept))],
        _ => [new Reply.Say(ForgetTemplate.Question)],
    };

    IReadOnlyList<Reply> Forget(Asked asked)
    {
        var (session, chat) = (asked.Session, asked.Chat);
        // The question itself may have been sent so short a time ago that its number is not noted yet.
        IReadOnlyList<int> sent = [.. SentMessages.Of(session, chat.Id, time.Now()).Union(asked.MessageId is { } pressed ? [pressed] : [])];
        var farewell = new Farewell(chat.Address.ChatId, chat.Address.Topic, chat.Address.Kind, chat.Language.Code, asked.QueryId, holdings.Count(session, chat.Id), sent, Deleted: 0);
        erasure.Erase(session, chat.Id);
        var id = farewells.Add(session, farewell);
        // With what the farewell itself leaves, where that is said soon.
        Remains.Left(session, time.Now() + FarewellIsSaid);
        // Nothing is noted while this transaction lasts: what has arrived is noted before it or not yet.
        var arriving = underWay.ArrivedAsync(chat.Address.ChatId, chat.Id);
        session.AfterCommit(() => leaving.Begin(id, Task.WhenAll(arriving, underWay.ArrivedAsync(chat.Address.ChatId, chat.Id))));
        return [new Reply.Erased()];
    }
}
