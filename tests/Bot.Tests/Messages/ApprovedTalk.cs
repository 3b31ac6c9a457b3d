using System.Text;
using Casebell.Messages.Wording;
using Casebell.Tests.Harness;
using Casework;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Messages;

/// <summary>The words about the talk itself, and about finding, as they were approved.</summary>
public sealed class ApprovedTalk(SharedStage shared) : IClassFixture<SharedStage>
{
    /// <summary>Messages that are one text and nothing else, and notices at buttons.</summary>
    static readonly string[] Short =
    [
        "chat.fault", "chat.too-often", "chat.administrators-only", "chat.administrators-unknown", "chat.erased", "chat.unknown-command", "chat.unknown-button", "case.gone", "case.usage",
        "follow.usage", "follow.toast-begun", "follow.toast-already", "follow.toast-ended", "follow.toast-not-followed", "language.set", "next.none",
    ];

    Stage Stage => shared.Stage;

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Start_help_and_language(string language)
    {
        var reader = Stage.NewReader(language);
        Transcript.Of(await reader.AskAsync("/start")).ShouldBeApproved("start", language);
        Transcript.Of(await reader.AskAsync("/help")).ShouldBeApproved("help-private", language);
        Transcript.Of(await reader.AskAsync("/language")).ShouldBeApproved("language", language);
        var group = Stage.World.AddGroup("Group", [reader.Id]).Id;
        Transcript.Of(await reader.In(group).AskAsync("/help")).ShouldBeApproved("help-group", language);
    }

    [Theory]
    [InlineData("en", "Zheksenbaev")]
    [InlineData("ru", "Жексенбаев")]
    [InlineData("kk", "Жексенбаев")]
    public async Task No_case_and_the_nearest(string language, string near)
    {
        var reader = Stage.NewReader(language);
        Transcript.Of(await reader.AskAsync($"/case {near}")).ShouldBeApproved("search-nearest", language);
        Transcript.Of(await reader.AskAsync("/case <b>nobody</b>&")).ShouldBeApproved("search-none", language);
        Transcript.Of(await reader.AskAsync("/case ???")).ShouldBeApproved("search-unusable", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public void Short_texts_and_the_menu(string code)
    {
        var language = Language.Find(code)!.Value;
        var texts = Stage.Service.Services.GetRequiredService<TextCatalogue>();
        var keys = Short.Concat(texts.Everything.Where(text => text.Language == language && text.Key.Split('.')[0] is "command" or "bot").Select(text => text.Key).Order(StringComparer.Ordinal));
        keys.Aggregate(new StringBuilder(), (all, key) => all.Append(key).Append(": ").Append(texts[language, key]).Append('\n')).ToString()
            .ShouldBeApproved("short-texts", code);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public void How_late_in_every_plural_form(string code)
    {
        var language = Language.Find(code)!.Value;
        var texts = Stage.Service.Services.GetRequiredService<TextCatalogue>();
        var lines = from key in new[] { "late.minutes", "late.hours", "late.days", "following.title", "search.more" }
                    from number in new[] { 1, 2, 5, 11, 12, 21, 22, 25, 30, 101, 111 }
                    select $"{texts[language, key, ("n", number)]}\n";
        string.Concat(lines).ShouldBeApproved("numbers", code);
    }
}
