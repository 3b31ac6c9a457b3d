using Casebell.Tests.Harness;
using Casework.Cases;

namespace Casebell.Tests.Search;

/// <summary>A case with more people than its subject.</summary>
public sealed class FindingThoseOfOneCase : ServiceTest
{
    Reader Reader => Stage.English;

    [Theory]
    [InlineData("Anna Vymyslova")]
    [InlineData("Bella Vymyslova")]
    [InlineData("Vymyslova B.")]
    [InlineData("Vymyslova")]
    [InlineData("Nebylitsyna")]
    public async Task Whoever_is_accused_in_it_leads_to_it(string name)
    {
        await AccusedTogetherAsync();
        (await Reader.AskAsync(name)).CardTitle().ShouldBe("The matter of Anna Vymyslova");
    }

    [Theory]
    [InlineData("Bella")]
    [InlineData("Clara")]
    public async Task A_given_name_of_one_of_them_opens_nothing(string name)
    {
        await AccusedTogetherAsync();
        (await Reader.AskAsync(name)).Text.ShouldStartWith($"No case found for “{name}”.");
    }

    [Theory]
    [InlineData("Vydumkina")]
    [InlineData("Olga Vydumkina")]
    [InlineData("Skrytnaya")]
    public async Task Who_only_acts_in_it_or_may_not_be_named_does_not(string name)
    {
        await AccusedTogetherAsync();
        var answer = await Reader.AskAsync(name);
        answer.Text.ShouldStartWith($"No case found for “{name}”, and no name near it.");
        answer.Keyboard.ShouldBeNull();
    }

    Task AccusedTogetherAsync() => Stage.ImportAsync(Namesake.Of("together", "Anna Vymyslova") with
    {
        Parties =
        [
            Namesake.Person("anna", "Anna Vymyslova"),
            Accused("bella", "Bella Vymyslova"),
            Accused("clara", "Clara Nebylitsyna"),
            Accused("vera", "Vera Skrytnaya") with { Visibility = Visibility.Editors },
            Namesake.Person("olga", "Olga Vydumkina") with { Role = PartyRole.Judge },
        ],
    });

    static Party Accused(string id, string name) => Namesake.Person(id, name) with { Role = PartyRole.CoDefendant };
}
