using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Privacy;

namespace Casebell.Tests.Units.Delivery.Sending;

public sealed class Corrections : IDisposable
{
    const string Gone = "message to edit not found";
    const string Same = "message is not modified: specified new message content and reply markup are exactly the same";

    readonly TelegramLine line = new();

    public void Dispose() => line.Dispose();

    [Fact]
    public async Task The_earlier_message_is_edited()
    {
        (await DeliverAsync(null)).ShouldBe(new Outcome.Ended(Ending.Delivered, 5, 1));
        line.Methods.ShouldBe(["editMessageText"]);
        (await line.NextAsync()).ShouldBe("corrected");
    }

    [Fact]
    public async Task Where_it_matters_something_is_said_anew()
    {
        (await DeliverAsync("anew")).ShouldBe(new Outcome.Ended(Ending.Delivered, 9, 2));
        line.Methods.ShouldBe(["editMessageText", "sendMessage"]);
    }

    [Theory]
    [InlineData(null, "corrected")]
    [InlineData("anew", "anew")]
    public async Task Where_the_earlier_message_is_gone_one_new_message_is_sent(string? anew, string said)
    {
        line.Refuses = method => method == "editMessageText" ? Gone : null;
        await DeliverAsync(anew);
        line.Methods.ShouldBe(["editMessageText", "sendMessage"]);
        await line.NextAsync();
        (await line.NextAsync()).ShouldBe(said);
    }

    [Fact]
    public async Task Tried_again_after_the_edit_had_succeeded_the_rest_is_still_said()
    {
        line.Refuses = method => method == "editMessageText" ? Same : null;
        (await DeliverAsync("anew")).ShouldBe(new Outcome.Ended(Ending.Delivered, 9, 2));
    }

    async Task<Outcome> DeliverAsync(string? anew)
    {
        using Handover handover = new();
        var letter = new Letter(1, new ChatAddress(1001, null, AddressKind.Private), new Content(Html.Text("corrected")), "some") { MessageId = 5, Anew = anew is null ? null : new Content(Html.Text(anew)) };
        return await new Post(line.Client, new Gate(), handover, new Pseudonyms(), new LogBook<Post>()).SendAsync(letter, CancellationToken.None);
    }
}
