using Casebell.Hosting;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Casebell.Doctor;

/// <summary>Whether Telegram answers, and takes the token. Looked at only where it is asked for.</summary>
static class TelegramPart
{
    const string Part = "telegram";
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Finding> LookAsync(TelegramOptions options, TimeProvider time, CancellationToken cancellationToken)
    {
        if (options.Token.Length == 0)
            return Finding.Note(Part, "not asked: there is no token");
        using var clients = new TelegramClients(options);
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            await clients.Sending.GetMe(cancellationToken: either.Token);
            return Finding.Fine(Part, "answers, and takes the token");
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode is 401 or 404)
        {
            return Finding.Problem(Part, "answers, and does not know the token (Telegram:Token): get a new one from @BotFather");
        }
        catch (ApiRequestException refusal)
        {
            return Finding.Problem(Part, $"answers with error {refusal.ErrorCode}");
        }
        catch (Exception trouble) when (trouble is RequestException or HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            // Its message may quote the address, and the token is in it.
            return Finding.Problem(Part, $"cannot be reached ({trouble.GetType().Name}): see Telegram:ApiUrl and Telegram:Proxy");
        }
    }
}
