using Casebell.Delivery.Outbox;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Sending;

/// <summary>What an alert says hangs on what its chat was told before: it is made when that is on disk, and not while it is still being noted.</summary>
public sealed class OneAfterAnother : IAsyncDisposable
{
    readonly ServiceDatabase service = new();
    readonly TelegramLine line = new();
    readonly SendingDesk desk;

    public OneAfterAnother() => desk = new(service, line.Client, [new Counting()], []);

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        line.Dispose();
        service.Dispose();
    }

    [Theory]
    [InlineData(Lane.Ordinary, Lane.Ordinary)]
    [InlineData(Lane.Urgent, Lane.Ordinary)]
    [InlineData(Lane.Urgent, Lane.Digest)]
    public async Task The_next_is_made_when_it_is_noted_that_the_one_before_arrived(Lane first, Lane second)
    {
        var chat = await service.ChatAsync();
        await service.WriteAsync(session =>
        {
            foreach (var (lane, once) in new[] { (first, "one"), (second, "two") })
                service.Outbox.Add(session, lane, chat, new Parcel(Counting.TemplateName, new Dictionary<string, string>(), null, null), service.Time.Now() + Duration.FromDays(1), once);
        });
        await desk.Dispatcher.StartAsync(CancellationToken.None);
        (await line.NextAsync(), await line.NextAsync()).ShouldBe(("after 0", "after 1"));
    }

    /// <summary>Says how many arrived before.</summary>
    sealed class Counting : ITemplate
    {
        public const string TemplateName = "counting";

        public string Name => TemplateName;

        public Rendering Render(Saying saying, Occasion occasion) =>
            new Content(Html.Text($"after {occasion.Session.Statement("SELECT count(*) FROM outbox WHERE state = 'delivered'").ExecuteScalar()}"));
    }
}
