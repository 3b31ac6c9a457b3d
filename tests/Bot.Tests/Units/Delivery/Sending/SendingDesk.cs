using Casebell.Delivery.Pacing;
using Casebell.Delivery.Sending;
using Casebell.Hosting;
using Casebell.Messages;
using Casebell.Privacy;
using Microsoft.Extensions.Logging;
using Telegram.Bot;

namespace Casebell.Tests.Units.Delivery.Sending;

/// <summary>A dispatcher without limits over a database, with its gate open.</summary>
sealed class SendingDesk : IAsyncDisposable
{
    public SendingDesk(ServiceDatabase service, ITelegramBotClient client, IEnumerable<ITemplate> templates, IEnumerable<IDigest> digests, ILogger<Post>? log = null)
    {
        Gate.Open();
        Pseudonyms pseudonyms = new();
        UnderWay underWay = new();
        Faults faults = new(pseudonyms, new LogBook<Faults>());
        Preparing = new Preparing(service.Database, service.Chats, new TemplateBook(templates), digests, service.Time, faults);
        Dispatcher = new Dispatcher(
            new Leasing(service.Database, service.Outbox, service.Chats, service.Time),
            new Attempts(Preparing, new Post(client, Gate, Handover, pseudonyms, log ?? new LogBook<Post>()), Handover, faults, underWay),
            new Settlement(service.Database, service.Outbox, service.Chats, new Pausing(service.Chats, service.Outbox, pseudonyms, new LogBook<Pausing>()), underWay, service.Time, new LogBook<Settlement>()),
            Gate, new Pace(new TelegramOptions("", new Uri("http://localhost"), null, 0, 0, 0), service.Time), new Beginning(), service.Time, new LogBook<Dispatcher>());
    }

    public Gate Gate { get; } = new();

    public Handover Handover { get; } = new();

    public Preparing Preparing { get; }

    public Dispatcher Dispatcher { get; }

    public async ValueTask DisposeAsync()
    {
        await Dispatcher.StopAsync(CancellationToken.None);
        Dispatcher.Dispose();
        Handover.Dispose();
    }
}
