namespace Casebell.Sandbox.Tests.Inline;

public sealed class AskingTests : InlineDriver
{
    [Fact]
    public async Task A_query_is_cut_after_256_characters()
    {
        var (_, query) = await Ask(string.Concat(Enumerable.Repeat("😀", 257)));
        query.GetProperty("query").GetString().ShouldBe(string.Concat(Enumerable.Repeat("😀", 256)));
    }

    [Fact]
    public async Task While_the_cache_time_lasts_the_bot_is_not_asked_again()
    {
        var first = await Answered($"[{Article()}]", ("cache_time", "60"));
        Telegram.Clock.Forward(TimeSpan.FromSeconds(59));
        var second = (await Telegram.World.InlineAsync(Emma, "case", TimeSpan.Zero)).ShouldNotBeNull();
        (first.Cached, second.Cached).ShouldBe((false, true));
        second.Results.ShouldBe(first.Results);
        await NothingIsNew();

        Telegram.Clock.Forward(TimeSpan.FromSeconds(1));
        (await Ask()).Query.GetProperty("query").GetString().ShouldBe("case");
    }

    [Fact]
    public async Task An_answer_for_everybody_is_given_to_others_and_a_personal_one_is_not()
    {
        await Answered("[]", ("cache_time", "60"));
        (await Telegram.World.InlineAsync(1001, "case", TimeSpan.Zero)).ShouldNotBeNull().Cached.ShouldBeTrue();

        var (ask, query) = await Ask("mine");
        await Answer(query, "[]", ("cache_time", "60"), ("is_personal", "true"));
        await ask;
        (await Ask("mine", person: 1001)).Query.GetProperty("from").GetProperty("id").GetInt64().ShouldBe(1001);
    }

    [Fact]
    public async Task An_answer_that_may_not_be_kept_is_asked_for_anew()
    {
        await Answered("[]", ("cache_time", "0"));
        (await Ask()).Query.GetProperty("query").GetString().ShouldBe("case");
    }

    [Fact]
    public async Task A_bot_without_inline_mode_is_not_asked()
    {
        Telegram.World.ChangeBot(bot => bot with { SupportsInlineQueries = false });
        await Should.ThrowAsync<ArgumentException>(() => Telegram.World.InlineAsync(Emma, "case", TimeSpan.Zero));
    }
}
