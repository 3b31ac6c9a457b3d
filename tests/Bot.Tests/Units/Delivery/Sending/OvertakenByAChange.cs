using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Privacy;
using Casebell.Storage;
using Casebell.Tests.Harness;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Sending;

/// <summary>Something changes between the making of a message and its way out.</summary>
public sealed class OvertakenByAChange : IAsyncDisposable
{
    /// <summary>Plenty for what takes no time where nothing holds it up.</summary>
    static readonly TimeSpan AMoment = TimeSpan.FromMilliseconds(100);

    readonly ServiceDatabase service = new();
    readonly TelegramLine line = new();
    readonly News news = new();
    readonly SendingDesk desk;

    public OvertakenByAChange() => desk = new(service, line.Client, [news], []);

    public async ValueTask DisposeAsync()
    {
        await desk.DisposeAsync();
        line.Dispose();
        service.Dispose();
    }

    [Theory]
    [InlineData(Lane.Answer)]
    [InlineData(Lane.Ordinary)]
    public async Task What_was_made_before_it_is_made_anew_and_said_once(Lane lane)
    {
        news.Meanwhile = version => Change(version < 3);
        await SayAsync(lane);
        (await line.NextAsync()).ShouldBe("version 3");
        await UntilAsync("SELECT count(*) FROM outbox WHERE state = 'delivered'");
        line.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Where_one_follows_another_without_end_the_message_comes_a_little_later()
    {
        news.Meanwhile = _ => Change(true);
        await SayAsync(Lane.Ordinary);
        await UntilAsync("SELECT count(*) FROM outbox WHERE state = 'waiting' AND attempts = 0 AND leased_until = 0 AND not_before > created_at");
        line.Count.ShouldBe(0);
        news.Meanwhile = _ => { };
        service.Time.Forward(TimeSpan.FromSeconds(2));
        desk.Dispatcher.Wake();
        (await line.NextAsync()).ShouldStartWith("version ");
    }

    [Fact]
    public async Task A_message_of_which_a_part_has_arrived_is_finished_as_it_was_begun()
    {
        var post = new Post(line.Client, desk.Gate, desk.Handover, new Pseudonyms(), new LogBook<Post>());
        var text = string.Join("\n\n", Enumerable.Repeat(new string('x', 3000), 2));
        Letter letter = new(1, new ChatAddress(1001, null, AddressKind.Private), new Content(Html.Text(text)), "some") { MadeAt = desk.Handover.Now };
        line.RefusedAfter = 1;
        (await post.SendAsync(letter, CancellationToken.None)).ShouldBeOfType<Outcome.Unsent>();
        desk.Handover.Changed();
        line.RefusedAfter = int.MaxValue;
        var ended = (await post.SendAsync(letter, CancellationToken.None)).ShouldBeOfType<Outcome.Ended>();
        (ended.Ending, ended.MessageId).ShouldBe((Ending.Delivered, 9));
        ended.Further.ShouldBe([9]);
        line.Count.ShouldBe(3);
        (await post.SendAsync(letter, CancellationToken.None)).ShouldBe(new Outcome.Outdated());
        line.Count.ShouldBe(3);
    }

    [Fact]
    public async Task It_waits_for_requests_that_are_just_beginning_and_no_other_begins_after_it()
    {
        using Handover handover = new();
        using ManualResetEventSlim told = new();
        var madeAt = handover.Now;
        Task? change = null;
        var cameBetween = await handover.BeginAsync(madeAt, () =>
        {
            change = Task.Run(() =>
            {
                handover.Changed();
                told.Set();
            });
            return Task.FromResult(told.Wait(AMoment));
        });
        cameBetween.ShouldBeFalse();
        await change!;
        await Should.ThrowAsync<OutdatedException>(() => handover.BeginAsync(madeAt, () => Task.FromResult(true)));
        (await handover.BeginAsync(null, () => Task.FromResult(true))).ShouldBeTrue();
        (await handover.BeginAsync(handover.Now, () => Task.FromResult(true))).ShouldBeTrue();
    }

    void Change(bool changes)
    {
        if (changes)
            desk.Handover.Changed();
    }

    async Task SayAsync(Lane lane)
    {
        var chat = await service.ChatAsync();
        await desk.Dispatcher.StartAsync(CancellationToken.None);
        await service.WriteAsync(session => service.Outbox.Add(session, lane, chat, new Parcel(news.Name, new Dictionary<string, string>(), null, null), service.Time.Now() + Duration.FromDays(1), "once"));
        desk.Dispatcher.Wake();
    }

    async Task UntilAsync(string sql)
    {
        using var patience = new CancellationTokenSource(Stage.Patience);
        while (service.Ask<long>(sql) == 0)
            await Task.Delay(10, patience.Token);
    }

    /// <summary>Says which time it is made.</summary>
    sealed class News : ITemplate
    {
        int made;

        public string Name => "news";

        /// <summary>Happens while it is made.</summary>
        public Action<int> Meanwhile { get; set; } = _ => { };

        public Rendering Render(Saying saying, Occasion occasion)
        {
            made++;
            Meanwhile(made);
            return new Content(Html.Text($"version {made}"));
        }
    }
}
