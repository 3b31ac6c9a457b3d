using Casebell.Tests.Messages;
using Casework;
using Casework.Cases;
using NodaTime;

namespace Casebell.Tests.Units.Cases;

public sealed class CardsToTheSecond
{
    [Fact]
    public void A_card_that_was_just_made_is_made_anew_in_the_second_in_which_the_time_has_passed()
    {
        var @case = PublicView.Of(InventedCase.Read())!;
        var over = @case.Scheduled.Select(scheduled => CaseStanding.PassesAt(@case, scheduled)).Max()!.Value;

        var before = CardLengths.Card.Of(@case, Language.English, over - Duration.FromMilliseconds(1));
        var after = CardLengths.Card.Of(@case, Language.English, over);
        var again = CardLengths.Card.Of(@case, Language.English, over - Duration.FromMilliseconds(1));

        after.ShouldNotBe(before);
        again.ShouldBe(before);
        CardLengths.Card.Of(@case, Language.Russian, over).ShouldNotBe(after);
    }
}
