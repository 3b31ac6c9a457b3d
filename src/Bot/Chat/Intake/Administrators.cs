using Casebell.Addresses;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace Casebell.Chat.Intake;

/// <summary>Who may change what a group gets, as Telegram says; remembered for a minute, in memory only.</summary>
sealed class Administrators(ITelegramBotClient telegram, TimeProvider time)
{
    const int Remembered = 1_000;
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    readonly Dictionary<(long Chat, long User), (bool May, long At)> known = [];

    public async Task<bool> MayChangeAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        if (incoming.Address.IsPrivate || incoming is Incoming.Written { ByTheChat: true })
            return true;
        if (incoming.UserId is not { } user)
            return false;
        if (known.TryGetValue((incoming.Address.ChatId, user), out var answer) && time.GetElapsedTime(answer.At) < Fresh)
            return answer.May;

        var may = await AskAsync(incoming.Address, user, cancellationToken);
        if (known.Count >= Remembered)
            known.Clear();
        known[(incoming.Address.ChatId, user)] = (may, time.GetTimestamp());
        return may;
    }

    async Task<bool> AskAsync(ChatAddress address, long user, CancellationToken cancellationToken)
    {
        try
        {
            var member = await telegram.GetChatMember(chatId: address.ChatId, userId: user, cancellationToken: cancellationToken);
            return member.Status is ChatMemberStatus.Creator or ChatMemberStatus.Administrator;
        }
        catch (RequestException)
        {
            // Not told: then not allowed.
            return false;
        }
    }
}
