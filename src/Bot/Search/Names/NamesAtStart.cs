using Casebell.Chat.Intake;
using Casebell.Storage;

namespace Casebell.Search.Names;

/// <summary>Reads all names while the rest of the service starts.</summary>
sealed class NamesAtStart(LiveNames names) : IComesBeforeQuestions, IAsyncDisposable
{
    public Task Done { get; private set; } = Task.CompletedTask;

    /// <summary>What the start has still to change counts too: each question looks whether names have changed since.</summary>
    public void Begin() => Done = Task.Run(Read, CancellationToken.None);

    public async ValueTask DisposeAsync() => await Done;

    void Read()
    {
        try
        {
            names.TakeIn();
        }
        catch (StorageException)
        {
            // Then the first question reads them.
        }
    }
}
