using System.Diagnostics;
using Casebell.Cases;
using Casebell.Storage;
using Casebell.Tests.Harness;
using Casework.Cases;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Search;

/// <summary>What any process commits is true of the very next question.</summary>
public sealed class KeepingUpWithChanges : ServiceTest
{
    const string Nobody = "No case found for “";

    [Theory]
    [InlineData("Vymyslova")]
    [InlineData("ВЫМЫСЛОВА")]
    [InlineData("Вымысловой")]
    [InlineData("vera vymyslova")]
    [InlineData("#Vymyslova")]
    [InlineData("Vymyslow")]
    [InlineData("Vymy")]
    [InlineData("Dsvsckjdf")]
    [InlineData("taken-back")]
    public async Task A_case_that_was_taken_back_is_found_through_no_door_by_no_spelling(string spelling)
    {
        var shown = Namesake.Of("taken-back", "Vera Vymyslova");
        await Stage.ImportAsync(shown);
        await ShouldLeadSomewhereAsync(spelling);
        await Stage.ImportAsync(shown with { Visibility = Visibility.Editors });
        await ShouldFindNothingAsync(spelling);
        await Stage.ImportAsync(shown);
        (await Stage.English.AskAsync("/case Vera Vymyslova")).CardTitle().ShouldBe("The matter of Vera Vymyslova");
    }

    [Theory]
    [InlineData("Vymyslova")]
    [InlineData("Вымыслова")]
    [InlineData("вымыслову")]
    [InlineData("Vera Vymyslova")]
    [InlineData("Vymyslova V.")]
    [InlineData("Vymyslo")]
    public async Task Somebody_who_may_no_longer_be_named_is_found_by_no_spelling_while_the_case_is(string spelling)
    {
        var shown = Namesake.Of("quiet", "Vera Vymyslova") with { Title = Namesake.Text("A quiet matter") };
        await Stage.ImportAsync(shown);
        await ShouldLeadSomewhereAsync(spelling);
        await Stage.ImportAsync(shown with { Parties = [Namesake.Person("subject", "Vera Vymyslova", Visibility.Editors)] });
        await ShouldFindNothingAsync(spelling);
        (await Stage.English.AskAsync("/case quiet")).CardTitle().ShouldBe("A quiet matter");
    }

    [Fact]
    public async Task What_another_process_imports_is_found_by_the_next_question_while_others_ask()
    {
        IsDatabaseHeld = true;
        using var database = new Database(new DatabaseFile($"Data Source={Path.Combine(Stage.Folder, "data", "bot.db")}"));
        CaseImport import = new(new CaseTable(TimeProvider.System), new Journal(TimeProvider.System), []);
        using var end = new CancellationTokenSource();
        var others = Task.WhenAll(Enumerable.Range(0, 3).Select(_ => AskOnAsync(end.Token)));

        foreach (var at in Enumerable.Range(0, 25))
        {
            var @case = Namesake.Of("moving", $"Vera {Surname(at)}");
            await PatientlyAsync(() => database.WriteAsync(session => import.Import(session, @case), default));
            (await Stage.English.AskAsync($"/case {Surname(at)}")).CardTitle().ShouldBe($"The matter of Vera {Surname(at)}");
            (await Stage.English.TypeAsync(Surname(at))).Results.ShouldHaveSingleItem().Id.ShouldBe("moving");
            if (at > 0)
                (await Stage.English.AskAsync($"/case {Surname(at - 1)}")).CardTitle().ShouldBeNull();
        }

        await end.CancelAsync();
        await others;
    }

    [Theory]
    [InlineData(300)]
    [InlineData(1_100)]
    public async Task Very_many_at_once_are_found_within_moments_and_what_is_hidden_at_once(int count)
    {
        // In one transaction, which an import never is: a slow machine takes longer for it than Quartz waits.
        IsDatabaseHeld = true;
        await ImportAllAsync([.. Enumerable.Range(0, count).Select(at => Namesake.Of($"many-{at}", $"Vera Vymyslova{at}"))]);
        await Stage.UntilAsync(() => IsFound($"many-{count - 1}"));
        await ImportAllAsync([.. Enumerable.Range(0, count).Select(at => Namesake.Of($"many-{at}", $"Vera Vymyslova{at}", visibility: Visibility.Editors))]);
        foreach (var at in new[] { 0, count / 2, count - 1 })
            (await Stage.NewReader("en").TypeAsync($"many-{at}")).Results.ShouldBeEmpty();
        (await Stage.English.AskAsync("/case zheksebaev")).CardTitle().ShouldNotBeNull();
    }

    /// <summary>Nobody has asked before: Telegram answers the same words of one person from memory for a while.</summary>
    bool IsFound(string slug) => Stage.NewReader("en").TypeAsync(slug).GetAwaiter().GetResult().Results.Any(result => result.Id == slug);

    /// <summary>What finds nothing once the name is hidden must find something before.</summary>
    async Task ShouldLeadSomewhereAsync(string spelling) => (await Stage.English.AskAsync($"/case {spelling}")).Keyboard.ShouldNotBeNull();

    async Task ShouldFindNothingAsync(string spelling)
    {
        (await Stage.NewReader("en").TypeAsync(spelling)).Results.ShouldBeEmpty();
        var isTag = spelling[0] == '#';
        foreach (var way in new[] { spelling, $"/case {spelling}" }.Concat(isTag ? [] : [$"/unfollow {spelling}"]))
        {
            var answer = await Stage.English.AskAsync(way);
            answer.Text.ShouldStartWith(Nobody);
            answer.Keyboard.ShouldBeNull(way);
        }

        // A tag may be followed before any case has it; a name can be waited for, by a button that knows no case.
        if (!isTag)
        {
            var offer = await Stage.English.AskAsync($"/follow {spelling}");
            offer.Text.ShouldStartWith(Nobody);
            offer.Keyboard.ShouldNotBeNull().Buttons.Select(button => button.CallbackData).ShouldBe([$"fnm:{spelling}"]);
        }

        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(0);
    }

    /// <summary>SQLite lets in whom it pleases: on a slow machine the service's own writes may keep another process out for longer than that waits.</summary>
    static async Task PatientlyAsync(Func<Task> write)
    {
        for (var begun = Stopwatch.GetTimestamp(); ;)
            try
            {
                await write();
                return;
            }
            catch (StorageException trouble) when (trouble.Message.Contains("locked", StringComparison.Ordinal) && Stopwatch.GetElapsedTime(begun) < Stage.Patience)
            {
            }
    }

    async Task AskOnAsync(CancellationToken cancellationToken)
    {
        var reader = Stage.NewReader("en");
        while (!cancellationToken.IsCancellationRequested)
            (await reader.AskAsync("zheksebaev")).CardTitle().ShouldNotBeNull();
    }

    Task ImportAllAsync(IReadOnlyList<Case> cases)
    {
        var services = Stage.Service.Services;
        var import = (CaseImport)services.GetService(typeof(CaseImport))!;
        return ((Database)services.GetService(typeof(Database))!).WriteAsync(
            session =>
            {
                foreach (var @case in cases)
                    import.Import(session, @case);
            },
            default);
    }

    static string Surname(int at) => $"{"BDGKM"[at / 5]}ola{"nprtl"[at % 5]}arov";
}
