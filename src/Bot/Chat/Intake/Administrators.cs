using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace Casebell.Chat.Intake;

/// <summary>Who may change what a group gets, as Telegram says; remembered for a minute, in memory only. Safe from any thread.</summary>
sealed class Administrators(ITelegramBotClient telegram, HandlerPatience patience, TimeProvider time) : IDisposable
{
    const int Remembered = 1_000;
    static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    /// <summary>However many groups are asked about, Telegram gets so many questions at a time.</summary>
    const int MostAtOnce = 16;

    /// <summary>Telegram is left alone for so long where it gave no answer, or as long as it said.</summary>
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    readonly Lock gate = new();
    readonly SemaphoreSlim asking = new(MostAtOnce);
    readonly Dictionary<(long Chat, long User), (bool May, long At)> known = [];
    TimeSpan pause;
    long pausedAt;

    /// <summary>What is known without asking.</summary>
    /// <returns>One of: may change, reader, unsure. Null: Telegram must be asked.</returns>
    public Standing? Known(Incoming incoming)
    {
        if (incoming.Address.IsPrivate || incoming is Incoming.Written { ByTheChat: true })
            return Standing.MayChange;
        if (incoming.UserId is not { } user)
            return Standing.Reader;
        lock (gate)
        {
            if (known.TryGetValue((incoming.Address.ChatId, user), out var answer) && time.GetElapsedTime(answer.At) < Fresh)
                return Word(answer.May);
            return IsLeftAlone() ? Standing.Unsure : null;
        }
    }

    /// <returns>One of: may change, reader, unsure.</returns>
    public async Task<Standing> JudgeAsync(Incoming incoming, CancellationToken cancellationToken)
    {
        if (Known(incoming) is { } standing)
            return standing;
        var user = incoming.UserId!.Value;
        if (await AskAsync(incoming.Address.ChatId, user, cancellationToken) is not { } may)
            return Standing.Unsure;
        lock (gate)
        {
            if (known.Count >= Remembered)
                known.Clear();
            known[(incoming.Address.ChatId, user)] = (may, time.GetTimestamp());
        }

        return Word(may);
    }

    /// <returns>Null where Telegram did not say.</returns>
    async Task<bool?> AskAsync(long chat, long user, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(patience.ForRights, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            await asking.WaitAsync(either.Token);
            try
            {
                // It may have asked for a pause meanwhile.
                return IsLeftAlone() ? null : await IsAdministratorAsync(chat, user, either.Token);
            }
            finally
            {
                asking.Release();
            }
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode is 400 or 403)
        {
            // No such member, or the bot itself is none any more.
            return false;
        }
        catch (RequestException trouble)
        {
            LeaveAlone((trouble as ApiRequestException)?.Parameters?.RetryAfter);
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            LeaveAlone(null);
            return null;
        }
    }

    async Task<bool> IsAdministratorAsync(long chat, long user, CancellationToken cancellationToken)
    {
        try
        {
            return Administers(await telegram.GetChatMember(chatId: chat, userId: user, cancellationToken: cancellationToken));
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode == 400)
        {
            // A group may hide its members from a bot that does not administer it; never its administrators.
            var all = await telegram.GetChatAdministrators(chatId: chat, cancellationToken: cancellationToken);
            return all.Any(member => member.User.Id == user && Administers(member));
        }
    }

    static bool Administers(ChatMember member) => member.Status is ChatMemberStatus.Creator or ChatMemberStatus.Administrator;

    public void Dispose() => asking.Dispose();

    bool IsLeftAlone()
    {
        lock (gate)
            return pause > TimeSpan.Zero && time.GetElapsedTime(pausedAt) < pause;
    }

    void LeaveAlone(int? retryAfter)
    {
        lock (gate)
            (pause, pausedAt) = (retryAfter is { } seconds && seconds > Pause.TotalSeconds ? TimeSpan.FromSeconds(seconds) : Pause, time.GetTimestamp());
    }

    static Standing Word(bool may) => may ? Standing.MayChange : Standing.Reader;
}
