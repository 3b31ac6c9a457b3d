using System.Collections.Frozen;
using Casebell.Alerts;
using Casework.Cases;
using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Tests.Units.Alerts;

public sealed class ChainLaws
{
    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1000);
    static readonly string[] Subjects = ["case", "event a", "event b", "event c", "charge d"];

    /// <summary>What each change touches, as bits, and the order in which their turns come.</summary>
    static readonly Arbitrary<(int Touches, int Turn)[]> Any = Arb.From(
        from touches in Gen.Choose(1, 31).ArrayOf()
        from turns in Gen.Choose(0, 1000).ArrayOf(touches.Length)
        select touches.Zip(turns).ToArray());

    [Fact]
    public void Whatever_the_order_of_their_turns_every_change_is_told_exactly_once() =>
        Prop.ForAll(Any, changes =>
        {
            var links = changes.Select((change, number) => Link(number + 1, change.Touches)).ToList();
            List<long> told = [];
            foreach (var at in Enumerable.Range(0, links.Count).OrderBy(number => changes[number].Turn))
                switch (new Chain(links).Of(links[at].Change.Id))
                {
                    case Turn.Speaks speaks:
                        told.AddRange(speaks.Group.Select(link => link.Change.Id));
                        links[at] = links[at] with { Fate = Fate.Delivered };
                        break;
                    case Turn.Superseded:
                        links[at] = links[at] with { Fate = Fate.Superseded };
                        break;
                }

            return told.Order().SequenceEqual(Enumerable.Range(1, links.Count).Select(id => (long)id));
        }).Check(Thorough);

    [Fact]
    public void Changes_about_different_things_speak_for_themselves() =>
        new Chain([Link(1, 2), Link(2, 4)]).Of(1).ShouldBeOfType<Turn.Speaks>().Group.ShouldHaveSingleItem();

    [Fact]
    public void A_case_made_known_tells_what_changed_in_it_since() =>
        new Chain([Link(1, 1), Link(2, 4)]).Of(2).ShouldBeOfType<Turn.Speaks>().Group.Count.ShouldBe(2);

    static Link Link(long id, int touches) => new(
        new RecordedChange(id, CaseSlug.Parse("a-case"), id, Subjects.Where((_, bit) => (touches & (1 << bit)) != 0).ToFrozenSet(StringComparer.Ordinal), true, false), Fate.Waiting);
}
