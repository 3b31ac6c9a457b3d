using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Privacy;

namespace Casebell.Delivery.Sending;

/// <summary>A fault of ours in one message: it must not stop the others.</summary>
public sealed partial class Faults(Pseudonyms pseudonyms, ILogger<Faults> logger)
{
    const int Most = 5;

    /// <returns>It is tried again a few times, for it may have been of the moment.</returns>
    public Outcome Of(Exception fault, Entry entry, ChatAddress to)
    {
        // The message of an exception may quote what a reader wrote; its type and place tell enough.
        Log.Fault(logger, pseudonyms.Of(to.ChatId), fault.GetType().Name, entry.Parcel.Template, fault.StackTrace);
        return entry.Attempts + 1 >= Most ? new Outcome.Ended(Ending.Failed("a fault in Casebell")) : new Outcome.Unsent("a fault in Casebell");
    }

    static partial class Log
    {
        [LoggerMessage(322, LogLevel.Error, "A message to chat {Chat} could not be made: {Fault} in the template {Template}.\n{Trace}")]
        public static partial void Fault(ILogger logger, string chat, string fault, string? template, string? trace);
    }
}
