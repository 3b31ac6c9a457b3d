using Casebell.Messages;

namespace Casebell.Tests.Units.Alerts;

/// <summary>What was told wrongly is put right in the message that told it, and told anew where it matters.</summary>
public sealed class Correcting : IDisposable
{
    readonly AlertDesk desk = new();

    [Fact]
    public async Task Wrong_words_are_put_right_in_place_and_nothing_is_said_anew()
    {
        var (chat, told) = await ToldAsync();
        var change = await desk.TellAsync(AlertDesk.With(AlertDesk.Happened("2022-11-10", "The right words")), chat);
        var correction = desk.Render(change, chat).ShouldBeOfType<Rendering.Correction>();
        correction.MessageId.ShouldBe((int)told * 100);
        correction.Anew.ShouldBeNull();
        correction.Corrected.Text.Plain.ShouldStartWith("New in the case: The right words · Case a-case");
        correction.Corrected.Text.Plain.ShouldContain("Corrected on 15 November 2022");
    }

    [Fact]
    public async Task A_wrong_date_is_put_right_and_told()
    {
        var (chat, _) = await ToldAsync();
        var change = await desk.TellAsync(AlertDesk.With(AlertDesk.Happened("2022-11-11", "Some words")), chat);
        var correction = desk.Render(change, chat).ShouldBeOfType<Rendering.Correction>();
        correction.Anew.ShouldNotBeNull().Text.Plain.ShouldStartWith("Correction: Some words: it said “10 November 2022”, now it says “11 November 2022” · Case a-case");
        correction.Corrected.Text.Plain.ShouldContain("When: 11 November 2022");
    }

    [Fact]
    public async Task What_is_no_longer_stated_is_said_so_in_the_message_that_told_it()
    {
        var (chat, _) = await ToldAsync();
        var change = await desk.TellAsync(AlertDesk.With(), chat);
        var correction = desk.Render(change, chat).ShouldBeOfType<Rendering.Correction>();
        correction.Corrected.Text.Plain.ShouldStartWith("Correction: no longer stated: Some words, 10 November 2022");
        correction.Anew.ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_was_never_told_hears_of_a_correction_only_where_it_matters()
    {
        var chat = await desk.FollowerAsync();
        await desk.ImportAsync(AlertDesk.With(AlertDesk.Happened("2022-11-10", "Some words")), isQuiet: true);
        var words = await desk.TellAsync(AlertDesk.With(AlertDesk.Happened("2022-11-10", "The right words")), chat);
        (await desk.TurnAsync(words, chat)).ShouldBe("[only words changed]");
        var date = await desk.TellAsync(AlertDesk.With(AlertDesk.Happened("2022-11-11", "The right words")), chat);
        (await desk.TurnAsync(date, chat)).ShouldStartWith("Correction: The right words: it said “10 November 2022”, now it says “11 November 2022”");
    }

    [Fact]
    public async Task After_eight_days_a_message_is_no_longer_corrected()
    {
        var (chat, _) = await ToldAsync();
        desk.Database.Time.Forward(TimeSpan.FromDays(8.1));
        var change = await desk.TellAsync(AlertDesk.With(AlertDesk.Happened("2022-11-10", "The right words")), chat);
        (await desk.TurnAsync(change, chat)).ShouldBe("[only words changed]");
    }

    [Fact]
    public async Task A_discreet_chat_is_told_nothing_by_name_until_it_opens_the_alert()
    {
        desk.IsDiscreet = true;
        var (chat, told) = await ToldAsync();
        var content = desk.Render(await desk.TellAsync(AlertDesk.With(AlertDesk.Happened("2022-11-11", "Some words")), chat), chat).ShouldBeOfType<Rendering.Correction>();
        foreach (var one in new[] { content.Corrected, content.Anew.ShouldNotBeNull() })
            one.Text.Plain.ShouldBe("News in a case that this chat follows.");
        content.Corrected.Buttons.ShouldHaveSingleItem().ShouldHaveSingleItem().Action.ShouldBe(new ButtonAction.Press($"alr:{told}"));
        desk.Open(told, chat).ShouldBeOfType<Rendering.Ready>().Content.Text.Plain.ShouldStartWith("New in the case: Some words · Case a-case");
    }

    public void Dispose() => desk.Dispose();

    async Task<(long Chat, long Told)> ToldAsync()
    {
        await desk.ImportAsync(AlertDesk.With());
        var chat = await desk.FollowerAsync();
        var told = await desk.TellAsync(AlertDesk.With(AlertDesk.Happened("2022-11-10", "Some words")), chat);
        await desk.TurnAsync(told, chat);
        return (chat, told);
    }
}
