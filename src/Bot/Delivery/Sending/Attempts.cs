using Casebell.Delivery.Outbox;
using Casebell.Storage;

namespace Casebell.Delivery.Sending;

/// <summary>One try to say something: it is prepared, handed over, and whatever goes wrong becomes an outcome.</summary>
public sealed partial class Attempts(Preparing preparing, Post post, ILogger<Attempts> logger)
{
    const int MostFaults = 5;

    /// <summary>Whether the entries of a chat's digest become one message.</summary>
    public bool JoinsDigests => preparing.JoinsDigests;

    internal async Task<Result> TryAsync(ReadyQueue.Waiting waiting, CancellationToken cancellationToken)
    {
        IReadOnlyList<Entry> all = [waiting.Entry, .. waiting.Others];
        var draft = new Draft(all, []);
        try
        {
            draft = preparing.Prepare(all, waiting.Known, waiting.ReadAt);
            return new(draft, draft.Letter is { } letter ? await post.SendAsync(letter, cancellationToken) : draft.Outcome!);
        }
        catch (OperationCanceledException)
        {
            return new(draft, new Outcome.Unsent("stopped"));
        }
        catch (StorageException trouble)
        {
            return new(draft, new Outcome.Unsent(trouble.Message));
        }
#pragma warning disable CA1031 // A fault in one message must not stop the others.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            // The message of an exception may quote what a reader wrote; its type and place tell enough.
            Log.Fault(logger, fault.GetType().Name, waiting.Entry.Parcel.Template, fault.StackTrace);
            return new(draft, waiting.Entry.Attempts + 1 >= MostFaults ? new Outcome.Ended(Ending.Failed("a fault in Casebell")) : new Outcome.Unsent("a fault in Casebell"));
        }
    }

    internal sealed record Result(Draft Draft, Outcome Outcome);

    static partial class Log
    {
        [LoggerMessage(322, LogLevel.Error, "A message could not be made: {Fault} in the template {Template}.\n{Trace}")]
        public static partial void Fault(ILogger logger, string fault, string? template, string? trace);
    }
}
